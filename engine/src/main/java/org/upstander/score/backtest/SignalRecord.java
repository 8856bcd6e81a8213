package org.upstander.score.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.signal.event.EventHistory;

/// What came of the signals of one state under one rule.
///
/// A signal is an episode: weeks with the signal up, with fewer than 8 weeks of silence between
/// them. It is followed by escalation if more than [#TIMES] as many people died in the 26 weeks
/// after the week in which it began as in the 26 before that week, and at least [#LEAST]. The week
/// itself counts on neither side.
///
/// @param state the Gleditsch–Ward code; 0 for the sum of several
/// @param weeks how many weeks were replayed
/// @param up in how many of them the signal was up
/// @param judged how many weeks lists cover from 27 weeks before to 26 after
/// @param escalating how many of those were followed by escalation, signal or not: what a signal
///   that means nothing would reach
/// @param episodes those that began in a week that can be judged
public record SignalRecord(
    int state, int weeks, int up, int judged, int escalating, List<Episode> episodes) {
  /// How many times as many deaths are an escalation.
  public static final double TIMES = 1.5;

  /// The fewest deaths in 26 weeks that are one.
  public static final int LEAST = 25;

  private static final int HALF_YEAR = 26;
  private static final int SILENCE = 8;

  public SignalRecord {
    episodes = List.copyOf(episodes);
  }

  /// @param from the last day of the week in which the signal rose
  /// @param followed whether escalation followed
  public record Episode(LocalDate from, boolean followed) {}

  /// Several states as one record.
  public static SignalRecord sum(List<SignalRecord> records) {
    return new SignalRecord(
        0,
        records.stream().mapToInt(SignalRecord::weeks).sum(),
        records.stream().mapToInt(SignalRecord::up).sum(),
        records.stream().mapToInt(SignalRecord::judged).sum(),
        records.stream().mapToInt(SignalRecord::escalating).sum(),
        records.stream().flatMap(r -> r.episodes().stream()).toList());
  }

  /// How many episodes were not followed by escalation.
  public long falseEpisodes() {
    return episodes.stream().filter(e -> !e.followed()).count();
  }

  /// False episodes a year, over the weeks that can be judged; empty without any.
  public Optional<Double> falseEachYear() {
    return judged == 0 ? Optional.empty() : Optional.of(falseEpisodes() / (judged / 52.1775));
  }

  static SignalRecord of(
      int state, List<SignalReplay.Week> weeks, SignalRule rule, EventHistory history) {
    var episodes = new ArrayList<Episode>();
    int up = 0;
    int judged = 0;
    int escalating = 0;
    int silence = SILENCE;
    for (SignalReplay.Week week : weeks) {
      boolean now = rule.up(week);
      boolean known = judgeable(history, state, week.asOf());
      boolean followed = known && escalates(history, state, week.asOf());
      up += now ? 1 : 0;
      judged += known ? 1 : 0;
      escalating += followed ? 1 : 0;
      if (now && silence >= SILENCE && known) {
        episodes.add(new Episode(week.asOf(), followed));
      }
      silence = now ? 0 : silence + 1;
    }
    return new SignalRecord(state, weeks.size(), up, judged, escalating, episodes);
  }

  private static boolean judgeable(EventHistory history, int state, LocalDate day) {
    return !day.minusWeeks(HALF_YEAR + 1).isBefore(history.first(state))
        && !day.plusWeeks(HALF_YEAR).isAfter(history.end(state));
  }

  private static boolean escalates(EventHistory history, int state, LocalDate day) {
    LocalDate before = day.minusWeeks(1);
    long past = history.deaths(state, before.minusWeeks(HALF_YEAR), before);
    long next = history.deaths(state, day, day.plusWeeks(HALF_YEAR));
    return next >= LEAST && next > TIMES * past;
  }
}
