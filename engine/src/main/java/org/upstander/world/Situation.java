package org.upstander.world;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is followed as one file, from the first sign of risk until it cannot happen again: a state,
/// or a part of it that has a course of its own.
///
/// @param state the Gleditsch–Ward code of the state concerned
/// @param part a name for the part, in lower-case letters, digits and single hyphens; empty for the
///   state as a whole. It names a place or a matter, never a person
public record Situation(int state, String part) implements Comparable<Situation> {
  private static final Pattern PART = Pattern.compile("|[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  private static final Comparator<Situation> ORDER =
      Comparator.comparingInt(Situation::state).thenComparing(Situation::part);

  public Situation {
    if (state < 1) {
      throw new IllegalArgumentException("no state has the code " + state);
    }
    if (part.length() > LONGEST || !PART.matcher(part).matches()) {
      throw new IllegalArgumentException(
          "a part of a situation is named in up to 60 lower-case letters, digits and single hyphens,"
              + " not '%s'".formatted(part));
    }
  }

  /// The situation of a state as a whole.
  public static Situation of(State state) {
    return new Situation(state.code(), "");
  }

  /// Reads what [#toString] writes.
  public static Situation parse(String text) {
    int slash = text.indexOf('/');
    String code = slash < 0 ? text : text.substring(0, slash);
    try {
      return new Situation(Integer.parseInt(code), slash < 0 ? "" : text.substring(slash + 1));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "a situation is written as a Gleditsch–Ward code and a part, such as 625/darfur, not '%s'"
              .formatted(text.toLowerCase(Locale.ROOT)));
    }
  }

  @Override
  public int compareTo(Situation other) {
    return ORDER.compare(this, other);
  }

  /// Such as `625` or `625/darfur`.
  @Override
  public String toString() {
    return part.isEmpty() ? Integer.toString(state) : state + "/" + part;
  }
}
