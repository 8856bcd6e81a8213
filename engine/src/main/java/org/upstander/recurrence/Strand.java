package org.upstander.recurrence;

/// What keeps atrocity crimes from happening again: truth, justice, reparation and guarantees of
/// five kinds (¶40–45). The strands support, and do not replace, each other.
public enum Strand {
  TRUTH,
  JUSTICE,
  REPARATION,
  /// Guarantees by law, treaties among them.
  LEGAL,
  /// Guarantees by bodies and procedures.
  INSTITUTIONAL,
  /// Guarantees by who bears arms, and under whose control.
  SECURITY_SECTOR,
  /// Guarantees by what is taught and said.
  EDUCATION,
  /// Guarantees by what is remembered.
  MEMORY;

  /// Whether it is one of the guarantees of non-recurrence.
  public boolean guarantee() {
    return switch (this) {
      case TRUTH, JUSTICE, REPARATION -> false;
      case LEGAL, INSTITUTIONAL, SECURITY_SECTOR, EDUCATION, MEMORY -> true;
    };
  }
}
