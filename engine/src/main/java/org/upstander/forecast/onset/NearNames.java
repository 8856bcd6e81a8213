package org.upstander.forecast.onset;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Names that look like a mistyped one.
final class NearNames {
  private static final int MOST = 3;

  private NearNames() {}

  /// The three names that look most alike: those that contain the word asked for first, then those
  /// that need the fewest letters changed.
  static List<String> of(String asked, List<String> names) {
    String word = asked.toLowerCase(Locale.ROOT);
    return names.stream()
        .sorted(
            Comparator.comparingInt((String n) -> distance(word, n.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /// Levenshtein's distance; below 0 where one holds the other.
  private static int distance(String a, String b) {
    if (a.length() > 2 && b.contains(a)) {
      return -1;
    }
    int[] before = new int[b.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[before.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(before[j - 1] + other, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[b.length()];
  }
}
