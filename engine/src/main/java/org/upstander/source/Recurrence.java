package org.upstander.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/// When an event comes again: a rule, further days, and days on which it does not take place.
///
/// Source: RFC 5545, section 3.3.10, in whole days. A rule may use FREQ (DAILY to YEARLY),
/// INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYYEARDAY, BYDAY, BYSETPOS and WKST. Weeks by
/// number are left out because programs disagree about week 53; parts of a day and other calendars
/// have no meaning for whole days.
///
/// @param rule the rule in upper case, without `RRULE:`; empty for none
/// @param also further first days
/// @param except first days that are left out
public record Recurrence(String rule, List<LocalDate> also, List<LocalDate> except) {
  /// It happens once.
  public static final Recurrence NONE = new Recurrence("", List.of(), List.of());

  private static final int LONGEST = 300;
  private static final int MOST_TIMES = 100_000;

  /// How far a rule is looked at before it is accepted: a rule that still comes after so many years
  /// or times comes on.
  private static final int HORIZON = 300;

  private static final int LOOKED_AT = 500;

  /// More days than not, over two years.
  private static final int TOO_OFTEN = 366;

  private static final Pattern SHAPE =
      Pattern.compile(
          "FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL=[1-9][0-9]{0,2}|COUNT=[1-9][0-9]{0,3}"
              + "|UNTIL=[0-9]{8}|(BYMONTH|BYMONTHDAY|BYYEARDAY|BYSETPOS)=-?[0-9]+(,-?[0-9]+)*"
              + "|BYDAY=[-+]?[0-9]*[A-Z]{2}(,[-+]?[0-9]*[A-Z]{2})*|WKST=[A-Z]{2}))*");

  public Recurrence {
    also = List.copyOf(also);
    except = List.copyOf(except);
  }

  /// A rule as people and programs write it, in the form that is kept: upper case, the frequency
  /// first, the end as a day.
  static String normal(String text) {
    String rule = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
    rule = rule.replaceFirst("UNTIL=([0-9]{8})T[0-9]{6}Z?", "UNTIL=$1");
    int frequency = rule.indexOf(";FREQ=");
    if (frequency < 0) {
      return rule;
    }
    int end = rule.indexOf(';', frequency + 1);
    String rest = rule.substring(0, frequency) + (end < 0 ? "" : rule.substring(end));
    return rule.substring(frequency + 1, end < 0 ? rule.length() : end) + ";" + rest;
  }

  /// The first days from `from` to `to` of an event that begins on `first`, in order.
  public List<LocalDate> days(LocalDate first, LocalDate from, LocalDate to) {
    var days = new TreeSet<LocalDate>(also);
    days.add(first);
    if (!rule.isEmpty()) {
      byRule(first, new Span(from, to, MOST_TIMES), days);
    }
    except.forEach(days::remove);
    return days.stream().filter(d -> !d.isBefore(from) && !d.isAfter(to)).toList();
  }

  /// What is wrong with the rule of an event that begins on `first`; empty if nothing is.
  String fault(LocalDate first) {
    if (rule.isEmpty()) {
      return "";
    }
    if (rule.length() > LONGEST || !SHAPE.matcher(rule).matches()) {
      return "not a rule of whole days with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY first";
    }
    if (!ends(rule)) {
      return "a rule that ends on a day the calendar does not have";
    }
    var days = new TreeSet<LocalDate>();
    try {
      byRule(first, new Span(first, first.plusYears(HORIZON), LOOKED_AT), days);
    } catch (IllegalArgumentException | IllegalStateException e) {
      return "a rule whose days cannot be worked out (" + e.getMessage() + ")";
    }
    if (days.isEmpty() || !days.getFirst().equals(first)) {
      return "a rule that does not hit the first day, "
          + first
          + (days.isEmpty() ? "" : "; it begins on " + days.getFirst());
    }
    return days.headSet(first.plusYears(2)).size() < TOO_OFTEN
        ? ""
        : "a rule that comes on more days than not; give it a first and a last day instead";
  }

  private static boolean ends(String rule) {
    int at = rule.indexOf("UNTIL=") + 6;
    char[] c = rule.toCharArray();
    return at < 6
        || Days.of(Days.digits(c, at, 4), Days.digits(c, at + 4, 2), Days.digits(c, at + 6, 2))
            != null;
  }

  /// Which days are wanted of a rule, and after how many it is given up.
  private record Span(LocalDate from, LocalDate to, int most) {}

  private static DateTime written(LocalDate day) {
    return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
  }

  private void byRule(LocalDate first, Span span, TreeSet<LocalDate> days) {
    try {
      var iterator =
          new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT).iterator(written(first));
      if (span.from().isAfter(first)) {
        iterator.fastForward(written(span.from()));
      }
      for (int i = 0; i < span.most() && iterator.hasNext(); i++) {
        var next = iterator.nextDateTime();
        var day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
        if (day.isAfter(span.to())) {
          return;
        }
        days.add(day);
      }
    } catch (InvalidRecurrenceRuleException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
