package org.upstander.group;

/// How many people a group has, as a band. An exact count is never kept: of a small group it would
/// point at persons.
public enum SizeBand {
  /// Nobody knows, which is neither few nor none.
  UNKNOWN("unknown", 0),
  UNDER_10("<10", 0),
  TENS("10–99", 10),
  HUNDREDS("100–999", 100),
  THOUSANDS("1,000–9,999", 1_000),
  TENS_OF_THOUSANDS("10,000–99,999", 10_000),
  HUNDREDS_OF_THOUSANDS("100,000–999,999", 100_000),
  MILLIONS("1,000,000 or more", 1_000_000);

  private final String label;
  private final long least;

  SizeBand(String label, long least) {
    this.label = label;
    this.least = least;
  }

  /// The band of a count.
  ///
  /// @throws IllegalArgumentException if it is negative
  public static SizeBand of(long people) {
    if (people < 0) {
      throw new IllegalArgumentException("a group cannot have %d people".formatted(people));
    }
    SizeBand found = UNDER_10;
    for (SizeBand band : values()) {
      if (band.least > 0 && people >= band.least) {
        found = band;
      }
    }
    return found;
  }

  /// As it is shown.
  public String label() {
    return label;
  }
}
