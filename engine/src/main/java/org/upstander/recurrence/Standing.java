package org.upstander.recurrence;

/// Where an obligation stands on a day.
public enum Standing {
  /// Nobody has reported: neither met nor unmet.
  UNREPORTED,
  NOT_STARTED,
  IN_PROGRESS,
  MET,
  REFUSED,
  /// Last reported as not started or in progress, and its due day is over.
  OVERDUE;

  /// Whether it is known not to be met.
  public boolean unmet() {
    return switch (this) {
      case UNREPORTED, MET -> false;
      case NOT_STARTED, IN_PROGRESS, REFUSED, OVERDUE -> true;
    };
  }
}
