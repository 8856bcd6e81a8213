package org.upstander.node.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.upstander.forecast.onset.Driver;
import org.upstander.forecast.onset.Predictor;
import org.upstander.forecast.onset.Predictors;
import org.upstander.node.track.TrackRecord.BinRow;
import org.upstander.node.track.TrackRecord.DeathsRow;
import org.upstander.node.track.TrackRecord.EscalationRow;
import org.upstander.node.track.TrackRecord.GridRow;
import org.upstander.node.track.TrackRecord.MissRow;
import org.upstander.node.track.TrackRecord.ScoreRow;
import org.upstander.node.track.TrackRecord.SurpriseRow;
import org.upstander.node.track.TrackRecord.YearRow;
import org.upstander.score.Estimate;
import org.upstander.score.track.DeathsTrack;
import org.upstander.score.track.OnsetTrack;
import org.upstander.score.track.Verdict;

/// Turns tracks of the engine into the rows that are shown.
public final class TrackSheets {
  private TrackSheets() {}

  /// All that was judged as one record.
  ///
  /// @param names the name of a state by the number of its place
  public static TrackRecord of(
      DeathsTrack deaths,
      OnsetTrack onset,
      List<EscalationRow> escalation,
      List<GridRow> grid,
      IntFunction<String> names) {
    return new TrackRecord(
        TrackFiles.marks(),
        deaths.lines().stream().map(TrackSheets::line).toList(),
        deaths.surprises().stream().map(s -> surprise(s, names)).toList(),
        onset.verdicts().stream().flatMap(v -> scores(v).stream()).toList(),
        bins(onset),
        onset.years().stream()
            .map(y ->
                new YearRow(
                    y.baseYear(),
                    y.model(),
                    y.states(),
                    y.onsets(),
                    y.top10(),
                    y.top20(),
                    y.top30(),
                    y.logLoss()))
            .toList(),
        onset.misses().stream().map(TrackSheets::miss).toList(),
        escalation,
        grid);
  }

  private static DeathsRow line(DeathsTrack.Line line) {
    return new DeathsRow(
        line.window(),
        line.model(),
        line.scores().crps(),
        line.scores().ignorance(),
        line.scores().intervalScore(),
        line.inside().half(),
        line.inside().four(),
        line.inside().nine(),
        line.cells());
  }

  private static SurpriseRow surprise(DeathsTrack.Surprise s, IntFunction<String> names) {
    return new SurpriseRow(
        s.window(),
        names.apply(s.place()),
        s.before(),
        s.expected(),
        s.low(),
        s.high(),
        s.recorded(),
        s.share());
  }

  private static List<ScoreRow> scores(Verdict verdict) {
    var scores = verdict.scores();
    var rows = new ArrayList<ScoreRow>();
    scores.figures().forEach((name, e) -> rows.add(row(verdict, name, e)));
    scores
        .recall()
        .forEach((k, top) -> rows.add(row(verdict, "onsets in the top " + k, top.captured())));
    rows.add(row(verdict, "calibration intercept", scores.calibration().intercept()));
    rows.add(row(verdict, "calibration slope", scores.calibration().slope()));
    return rows;
  }

  private static ScoreRow row(Verdict v, String score, Estimate e) {
    return new ScoreRow(
        v.span().first(),
        v.span().last(),
        v.model(),
        v.scores().cases(),
        v.scores().onsets(),
        score,
        e.value(),
        e.likely().low(),
        e.likely().high());
  }

  private static ScoreRow row(Verdict v, String score, double value) {
    return new ScoreRow(
        v.span().first(),
        v.span().last(),
        v.model(),
        v.scores().cases(),
        v.scores().onsets(),
        score,
        value,
        Double.NaN,
        Double.NaN);
  }

  /// Of the longest period, which is the first.
  private static List<BinRow> bins(OnsetTrack onset) {
    var rows = new ArrayList<BinRow>();
    for (Verdict verdict : onset.verdicts()) {
      if (verdict.span().equals(onset.verdicts().getFirst().span())) {
        for (var bin : verdict.scores().reliability().bins()) {
          rows.add(
              new BinRow(
                  verdict.model(),
                  bin.meanForecast(),
                  bin.observedRate(),
                  bin.observed().low(),
                  bin.observed().high(),
                  bin.count()));
        }
      }
    }
    return rows;
  }

  private static MissRow miss(OnsetTrack.Miss miss) {
    return new MissRow(
        miss.baseYear(),
        miss.name(),
        miss.probability(),
        miss.rank(),
        miss.states(),
        words(miss.lowered()),
        words(miss.raised()));
  }

  private static String words(List<Driver> drivers) {
    return drivers.stream()
        .map(d ->
            "%s (%s)"
                .formatted(
                    Predictors.find(d.predictor()).map(Predictor::meaning).orElse(d.predictor()),
                    String.format(Locale.ROOT, "%+.1f", d.points()).replace('-', '\u2212')))
        .collect(Collectors.joining("; "));
  }
}
