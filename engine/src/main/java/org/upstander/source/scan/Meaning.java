package org.upstander.source.scan;

/// What the columns of a table mean, with the texts that were looked up before. One thread at a
/// time.
final class Meaning {
  private static final int MOST_CATEGORIES = 2048;

  private final Layout layout;
  private final ScanLimits limits;
  private final Head head;
  private final Dictionary places;
  private final Dictionary categories;
  private final int first;
  private final int last;

  Meaning(Layout layout, ScanLimits limits, Head head) {
    this.layout = layout;
    this.limits = limits;
    this.head = head;
    this.places = new Dictionary(layout.places(), Integer.MAX_VALUE);
    this.categories = new Dictionary(layout.categories(), MOST_CATEGORIES - 1);
    var bounds = layout.bounds();
    this.first = 12 * bounds.first().getYear() + bounds.first().getMonthValue() - 1;
    this.last = 12 * bounds.last().getYear() + bounds.last().getMonthValue() - 1;
  }

  Layout layout() {
    return layout;
  }

  ScanLimits limits() {
    return limits;
  }

  Head head() {
    return head;
  }

  Dictionary places() {
    return places;
  }

  Dictionary categories() {
    return categories;
  }

  /// Whether a month, as 12 × year + month − 1, is one that is believed.
  boolean isInBounds(int month) {
    return month >= first && month <= last;
  }
}
