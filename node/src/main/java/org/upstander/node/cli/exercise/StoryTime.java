package org.upstander.node.cli.exercise;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The clock of a story, which stands still until it is set. The whole story lies in the past, so
/// that people can go on by hand from where it ends.
final class StoryTime implements InstantSource {
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

  private final LocalDate first;
  private Instant now;

  /// @param first day 0 of the story
  StoryTime(LocalDate first) {
    this.first = first;
    this.now = first.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  void set(int day, LocalTime time) {
    now = first.plusDays(day).atTime(time).toInstant(ZoneOffset.UTC);
  }

  LocalDate day(int day) {
    return first.plusDays(day);
  }

  @Override
  public Instant instant() {
    return now;
  }

  /// Fills in dates, months, the months before them, and what was kept.
  String fill(String text, Map<String, String> kept) {
    return BLANK.matcher(text).replaceAll(blank -> filled(blank, kept));
  }

  private String filled(MatchResult blank, Map<String, String> kept) {
    String name = blank.group(1);
    String value = kept.get(name);
    if (value != null) {
      return value;
    }
    if (!name.matches("[dmp]\\d+")) {
      // A group of names in a file is written with the same signs.
      return java.util.regex.Matcher.quoteReplacement(blank.group());
    }
    LocalDate day = day(Integer.parseInt(name.substring(1)));
    var month = YearMonth.from(day);
    return switch (name.charAt(0)) {
      case 'd' -> day.toString();
      case 'm' -> month.toString();
      default -> month.minusMonths(1).toString();
    };
  }
}
