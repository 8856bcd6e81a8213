package org.upstander.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A publisher's version number, such as 24.1, or 24.0.3 for UCDP's candidate events of March 2024.
///
/// Versions are ordered part by part, so that what was published later comes later: 23.1 < 24.0.3 <
/// 24.1 < 24.1.2 < 25.1.
///
/// @param parts one to six numbers, each 0 to 9999
public record Version(List<Integer> parts) implements Comparable<Version> {
  private static final Pattern WITH_V =
      Pattern.compile("(?i)v ?(\\d{1,4}(?:[._]\\d{1,4}){1,5})(?!\\d)");
  private static final Pattern GED = Pattern.compile("(?i)ged[-_]?(\\d{2})(\\d)(?!\\d)");

  public Version {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.size() > 6) {
      throw new IllegalArgumentException("a version has 1 to 6 parts, was " + parts);
    }
    if (parts.stream().anyMatch(p -> p < 0 || p > 9999)) {
      throw new IllegalArgumentException("a part of a version is 0 to 9999, was " + parts);
    }
  }

  /// Reads `24.1`, `24.0.3` or `24_0_3`.
  ///
  /// @throws IllegalArgumentException if `text` is not such a number
  public static Version parse(String text) {
    var parts = new ArrayList<Integer>();
    for (String part : text.split("[._]", 7)) {
      if (!part.matches("\\d{1,4}")) {
        throw new IllegalArgumentException("not a version number: \"" + text + "\"");
      }
      parts.add(Integer.parseInt(part));
    }
    return new Version(parts);
  }

  /// The version that a title or file name speaks of: `GEDEvent_v23_1`, `ged231-csv.zip`.
  static Optional<Version> within(String name) {
    var v = WITH_V.matcher(name);
    if (v.find()) {
      return Optional.of(parse(v.group(1)));
    }
    var ged = GED.matcher(name);
    return ged.find() ? Optional.of(parse(ged.group(1) + "." + ged.group(2))) : Optional.empty();
  }

  /// Whether it is a preliminary release: UCDP gives those three or four parts.
  public boolean candidate() {
    return parts.size() >= 3;
  }

  @Override
  public int compareTo(Version other) {
    for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
      int order = Integer.compare(parts.get(i), other.parts.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(parts.size(), other.parts.size());
  }

  @Override
  public String toString() {
    return parts.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
