package org.upstander.group;

/// Who may see the exact place of a group.
public enum Sensitivity {
  /// Analysts and protection officers.
  LIMITED(Role.ANALYST),
  /// Protection officers alone.
  CLOSED(Role.PROTECTION_OFFICER);

  private final Role least;

  Sensitivity(Role least) {
    this.least = least;
  }

  public boolean seenBy(Role role) {
    return role.compareTo(least) >= 0;
  }
}
