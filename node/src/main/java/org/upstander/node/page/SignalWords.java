package org.upstander.node.page;

import java.time.YearMonth;
import java.util.Locale;
import org.upstander.signal.Explanation;
import org.upstander.signal.Finding;
import org.upstander.signal.Step;
import org.upstander.signal.event.SeriesKey;
import org.upstander.signal.event.SeriesSignal;
import org.upstander.source.Violence;
import org.upstander.world.GridCell;

/// What a signal says, in sentences: which part of the state, what was counted and expected, how
/// unusual that is, and which weeks it was compared with.
final class SignalWords {
  private final Texts texts;

  SignalWords(Texts texts) {
    this.texts = texts;
  }

  /// Such as "events a week".
  String counted(SeriesKey key) {
    return texts.get("signals.counted." + lower(key.measure()) + "." + lower(key.step()));
  }

  /// The part of the state.
  String part(SeriesKey key) {
    return switch (key.breakdown()) {
      case STATE -> texts.get("signals.part.state");
      case UNIT, ACTOR -> key.name();
      case VIOLENCE -> texts.get("violence.short", Violence.valueOf(key.name()));
      case CELL -> MapGround.place(new GridCell(Integer.parseInt(key.name())));
    };
  }

  /// The week or month of a finding.
  String when(SeriesSignal signal, Finding finding) {
    var first = signal.first(finding);
    return signal.key().step() == Step.MONTH
        ? texts.shortMonth(YearMonth.from(first))
        : texts.get("signals.week", first.toString(), signal.last(finding).toString());
  }

  /// One finding, with what it rests on.
  String sentence(SeriesSignal signal, Finding finding) {
    String when = when(signal, finding);
    if (Double.isNaN(finding.observed())) {
      return texts.get("signals.missing", when, explanation(signal, finding));
    }
    String count = Figures.recorded(finding.observed());
    if (Double.isNaN(finding.bound())) {
      return texts.get("signals.unjudged", when, count, explanation(signal, finding));
    }
    return texts.get(
        finding.alarm() ? "signals.raised" : "signals.quiet",
        when,
        count,
        Figures.expected(finding.expected()),
        Figures.recorded(Math.floor(finding.bound())),
        Double.isNaN(finding.pValue())
            ? ""
            : texts.get("signals.chance", Figures.chance(finding.pValue(), texts)),
        explanation(signal, finding));
  }

  private String explanation(SeriesSignal signal, Finding finding) {
    return switch (finding.explanation()) {
      case Explanation.None(String reason) -> texts.get("signals.why.none", reason);
      case Explanation.Regression regression -> regression(signal, regression.baseline());
      case Explanation.Window window ->
          texts.get(
              "signals.why.window",
              day(signal, window.first()),
              day(signal, window.last()),
              Figures.value(window.mean()));
      case Explanation.Accumulation sum ->
          texts.get("signals.why.accumulation", day(signal, sum.since()));
      case Explanation.Episode episode ->
          texts.get(
              episode.since() == 0 ? "signals.why.episode" : "signals.why.episode.level",
              Integer.toString(episode.counted()),
              day(signal, 0),
              day(signal, episode.last()),
              Integer.toString(episode.steps()),
              day(signal, episode.since()));
    };
  }

  private String regression(SeriesSignal signal, Explanation.Baseline baseline) {
    int[] indexes = baseline.indexes();
    if (indexes.length == 0) {
      return texts.get("signals.why.none", "");
    }
    return texts.get(
        "signals.why.regression",
        Integer.toString(indexes.length),
        day(signal, indexes[0]),
        day(signal, indexes[indexes.length - 1]),
        Integer.toString(baseline.doubted().size()));
  }

  private static String day(SeriesSignal signal, int index) {
    return signal.timeline().day(index).toString();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
