package org.upstander.recurrence;

/// Where an obligation comes from.
public enum Origin {
  TREATY,
  PERIODIC_REVIEW,
  TRUTH_COMMISSION,
  COURT,
  PEACE_AGREEMENT
}
