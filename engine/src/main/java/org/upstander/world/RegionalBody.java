package org.upstander.world;

/// Regional organisations that states belong to and that may be addressees of a warning. Which
/// states belong to one on which day of writing is in the table `bodies.csv`; see [States#members].
/// The last is made up, for [exercises][States#exercise].
public enum RegionalBody {
  AU("African Union"),
  ECOWAS("Economic Community of West African States"),
  ECCAS("Economic Community of Central African States"),
  IGAD("Intergovernmental Authority on Development"),
  SADC("Southern African Development Community"),
  EAC("East African Community"),
  ICGLR("International Conference on the Great Lakes Region"),
  AMU("Arab Maghreb Union"),
  COMESA("Common Market for Eastern and Southern Africa"),
  LAS("League of Arab States"),
  OIC("Organisation of Islamic Cooperation"),
  GCC("Gulf Cooperation Council"),
  ASEAN("Association of Southeast Asian Nations"),
  SAARC("South Asian Association for Regional Cooperation"),
  SCO("Shanghai Cooperation Organisation"),
  CIS("Commonwealth of Independent States"),
  CSTO("Collective Security Treaty Organization"),
  EU("European Union"),
  COE("Council of Europe"),
  OSCE("Organization for Security and Co-operation in Europe"),
  OAS("Organization of American States"),
  CARICOM("Caribbean Community"),
  CELAC("Community of Latin American and Caribbean States"),
  PIF("Pacific Islands Forum"),
  /// Of the made-up states, and of no other.
  EXERCISE("Exercise Regional Organisation (made up)");

  private final String title;

  RegionalBody(String title) {
    this.title = title;
  }

  /// Its English name in full.
  public String title() {
    return title;
  }
}
