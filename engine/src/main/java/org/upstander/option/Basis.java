package org.upstander.option;

/// On what kind of law or practice an option rests. The texts themselves stand in
/// [LegalPath#texts].
public enum Basis {
  DOMESTIC("constitution and law of the state"),
  REGIONAL("treaty or decision of a regional organisation"),
  CHARTER_VI("Charter of the United Nations, chapter VI: peaceful settlement"),
  CHARTER_VII("Charter of the United Nations, chapter VII: decisions of the Security Council"),
  CHARTER_VIII("Charter of the United Nations, chapter VIII: regional arrangements"),
  CHARTER_ORGANS("Charter of the United Nations: powers of its organs outside chapters VI to VIII"),
  UNITING_FOR_PEACE("General Assembly resolution 377(V)"),
  GENEVA_CONVENTIONS("Geneva Conventions and Additional Protocols"),
  GENOCIDE_CONVENTION("Convention on the Prevention and Punishment of the Crime of Genocide"),
  ROME_STATUTE("Rome Statute of the International Criminal Court"),
  HUMAN_RIGHTS_TREATY("human rights treaty"),
  REFUGEE_LAW("refugee and statelessness law"),
  MANDATE("resolution that gives a body its mandate"),
  PRACTICE("established practice, without a legal act of its own");

  private final String title;

  Basis(String title) {
    this.title = title;
  }

  /// In English words.
  public String title() {
    return title;
  }
}
