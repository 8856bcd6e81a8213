package org.upstander.option;

/// What has to be there before an option can work.
public enum Prerequisite {
  STATE_CONSENT("the state concerned agrees"),
  LEGAL_MANDATE("a law or decision gives the power"),
  INDEPENDENT_INSTITUTIONS("those who apply it are independent of those it concerns"),
  FUNDING("money and staff are there"),
  ACCESS("the places and people can be reached"),
  STAFF_SECURITY("those who go there can do so without undue danger"),
  PARTIES_WILLING("the parties are ready to take part"),
  SECURITY_COUNCIL_DECISION(
      "nine members of the Security Council vote for it and no permanent one vetoes it"),
  TWO_THIRDS_MAJORITY("two thirds of the members voting in the General Assembly (Charter art. 18)"),
  GENOCIDE_CONVENTION_PARTY("the states concerned are parties to the Genocide Convention"),
  ROME_STATUTE_PARTY(
      "a state party is involved as territory or nationality, or has accepted jurisdiction"),
  HUMAN_RIGHTS_TREATY_PARTY("the state is party to the treaty and has accepted the procedure"),
  PEACEFUL_MEANS_INADEQUATE("peaceful means have proved or would prove inadequate (¶27)"),
  EVIDENCE_GATHERED("evidence to the standard that the body applies"),
  COMMUNITY_TRUST("the communities concerned trust those who act"),
  INFORMATION_BASE("the facts are known well enough to act on"),
  VIOLENCE_ENDED("large-scale violence has ended");

  private final String condition;

  Prerequisite(String condition) {
    this.condition = condition;
  }

  /// The condition in English words.
  public String condition() {
    return condition;
  }
}
