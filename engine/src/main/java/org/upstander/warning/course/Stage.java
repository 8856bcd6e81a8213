package org.upstander.warning.course;

/// How far a warning has come.
public enum Stage {
  NONE("does not exist yet: draft it first"),
  DRAFT("is a draft: somebody other than its author must review it first"),
  REVIEWED("is reviewed and not issued yet: issue it first"),
  ISSUED("is issued already"),
  ANSWERED("is issued and answered already"),
  CLOSED("is closed: draft an update that refers to it");

  private final String sentence;

  Stage(String sentence) {
    this.sentence = sentence;
  }

  /// What to tell somebody who tried something that does not fit the stage.
  String sentence() {
    return sentence;
  }
}
