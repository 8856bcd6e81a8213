package org.upstander.option;

/// What those who use an option owe to the people whom it may hurt.
public enum Safeguard {
  DO_NO_HARM("check beforehand and during use whom it could put in danger, and stop if it does"),
  HUMANITARIAN_EFFECT(
      "assess the effect on civilians and on relief before, exempt humanitarian action, review"
          + " after (¶27)"),
  NATIONAL_OWNERSHIP("offer it first as support to what the state and its people do (¶21a)"),
  VETO_RESTRAINT(
      "appeal to the permanent members to refrain from the veto where atrocity crimes are at stake"
          + " (¶28); an appeal, not a rule"),
  EQUAL_STANDARD("the same would be done for any other state or group in this position (¶21e)"),
  PROPORTIONALITY("no more than the aim needs"),
  TIME_LIMIT_AND_REVIEW("an end date, reports and a review by somebody else"),
  FREE_EXPRESSION("restrict the gravest incitement only, by law and by a court (ICCPR arts 19-20)"),
  DUE_PROCESS("reasons, a hearing, an appeal"),
  GENDER("women, men, girls and boys take part and are asked how it touches them"),
  SURVIVOR_PARTICIPATION("survivors shape it and can leave it at any time (¶45)"),
  INFORMED_CONSENT("nobody's testimony or case is used without free and informed consent"),
  DATA_PROTECTION("collect little, protect it, delete it; no lists of members of a group"),
  NON_REFOULEMENT("nobody is returned to danger"),
  CIVILIAN_HARM("distinction, proportionality and precaution; harm is tracked and answered for"),
  INDEPENDENCE("those who act are free of instructions by those concerned");

  private final String duty;

  Safeguard(String duty) {
    this.duty = duty;
  }

  /// The duty in English words.
  public String duty() {
    return duty;
  }
}
