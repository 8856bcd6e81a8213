package org.upstander.group;

/// Who may see the exact place of a group.
public enum Sensitivity {
  /// Analysts and protection officers.
  LIMITED(Clearance.ANALYST),
  /// Protection officers alone.
  CLOSED(Clearance.PROTECTION_OFFICER);

  private final Clearance least;

  Sensitivity(Clearance least) {
    this.least = least;
  }

  public boolean seenBy(Clearance clearance) {
    return clearance.compareTo(least) >= 0;
  }
}
