package org.upstander.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Detector;
import org.upstander.signal.Ears;
import org.upstander.signal.EarsSettings;
import org.upstander.signal.Finding;
import org.upstander.signal.Timeline;
import org.upstander.signal.catalogue.DetectionMethods;

/// How well each detector tells simulated outbreaks, at the same rate of false alarms.
///
/// Usage: `JudgeOutbreaks FOLDER` with `series.csv.gz` of scenario,rep,week,y,outbreak. For each
/// detector the alpha is chosen on replicates 1–10: the best F1 with at most one false alarm in a
/// hundred weeks. What is printed are replicates 11–20 at that alpha; and the detectors at their
/// nominal 1 %.
///
/// `JudgeOutbreaks FOLDER SERIES SEED` draws as many series anew of each of the eight sparse
/// scenarios of the folder's `scenarios.csv`, and as many of all regular ones together in the same
/// proportion, and judges them at a nominal 1 %.
public final class JudgeOutbreaks {
  private static final int FIRST = 575;
  private static final Timeline WEEKS = new Timeline.Indexed(52);
  private static final double[] ALPHAS = {
    0.02, 0.0125, 0.01, 0.008, 0.005, 0.002, 5e-4, 1e-5, 1e-7
  };
  private static final String HEAD =
      "set        method      alpha     false alarms  error   F1     detected  median delay  mean delay";
  private static final int REGULAR = 42;
  private static final int SCENARIOS = 50;

  private JudgeOutbreaks() {}

  private record Rival(String name, DoubleFunction<Detector> maker) {}

  private static List<Rival> rivals() {
    var rivals = new ArrayList<Rival>();
    for (String name : List.of("upstander", "farrington", "cusum", "glr")) {
      rivals.add(new Rival(name, alpha -> DetectionMethods.named(name).of(WEEKS, alpha)));
    }
    for (var rule : List.of(EarsSettings.Method.C1, EarsSettings.Method.C3)) {
      rivals.add(new Rival("ears " + rule, alpha -> new Ears(new EarsSettings(rule, 7, alpha, 0))));
    }
    return rivals;
  }

  public static void main(String[] args) throws IOException {
    if (args.length > 1) {
      judgeAnew(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
      return;
    }
    var all = OutbreakSeries.read(Path.of(args[0]).resolve("series.csv.gz"));
    System.out.println(HEAD);
    for (boolean sparse : new boolean[] {false, true}) {
      var set = all.stream().filter(s -> s.scenario() > REGULAR == sparse).toList();
      print(sparse ? "sparse" : "regular", 0.01, reported(set), rivals());
    }
    for (int scenario = 1; scenario <= SCENARIOS; scenario++) {
      int one = scenario;
      var set = all.stream().filter(s -> s.scenario() == one).toList();
      print("" + scenario, 0.01, reported(set), rivals().subList(0, 2));
    }
    System.out.println("At the alpha that was best on the other half, with false alarms of 1 %:");
    for (boolean sparse : new boolean[] {true, false}) {
      var set = all.stream().filter(s -> s.scenario() > REGULAR == sparse).toList();
      var tuned = set.stream().filter(s -> s.replicate() <= 10).toList();
      for (Rival rival : rivals()) {
        double alpha = chosen(rival, tuned);
        print(sparse ? "sparse" : "regular", alpha, reported(set), List.of(rival));
      }
    }
  }

  private static void judgeAnew(Path folder, int each, long seed) throws IOException {
    var scenarios = OutbreakScenario.read(folder.resolve("scenarios.csv"));
    System.out.println(HEAD);
    for (boolean sparse : new boolean[] {false, true}) {
      int replicates = sparse ? each : Math.max(1, each * (SCENARIOS - REGULAR) / REGULAR);
      var set =
          scenarios.stream()
              .filter(scenario -> scenario.number() > REGULAR == sparse)
              .flatMap(scenario ->
                  IntStream.rangeClosed(1, replicates)
                      .mapToObj(replicate -> scenario.draw(replicate, seed)))
              .toList();
      String name = sparse ? "sparse" : "regular";
      print(name, 0.01, set, rivals().subList(0, 2));
      for (int past : OutbreakScenario.PAST_SIZES) {
        var part =
            set.stream()
                .filter(series -> OutbreakScenario.pastSize(series.replicate()) == past)
                .toList();
        print(name + " " + past, 0.01, part, rivals().subList(0, 1));
      }
    }
  }

  private static List<OutbreakSeries> reported(List<OutbreakSeries> set) {
    return set.stream().filter(s -> s.replicate() > 10).toList();
  }

  private static void print(
      String set, double alpha, List<OutbreakSeries> series, List<Rival> rivals) {
    for (Rival rival : rivals) {
      String name = "%-10s %-10s".formatted(set, rival.name);
      print(name, alpha, judge(rival.maker.apply(alpha), series));
    }
  }

  private static double chosen(Rival rival, List<OutbreakSeries> tuned) {
    double chosen = ALPHAS[ALPHAS.length - 1];
    double best = -1;
    for (double alpha : ALPHAS) {
      var tally = judge(rival.maker.apply(alpha), tuned);
      if (tally.falseAlarms() <= 0.01 && tally.f1() > best) {
        best = tally.f1();
        chosen = alpha;
      }
    }
    return chosen;
  }

  private static OutbreakTally judge(Detector detector, List<OutbreakSeries> set) {
    List<CountSeries> counts = set.stream().map(OutbreakSeries::counts).toList();
    List<List<Finding>> findings = detector.detectAll(counts, _ -> FIRST);
    var tally = new OutbreakTally();
    for (int i = 0; i < set.size(); i++) {
      tally.add(set.get(i), findings.get(i));
    }
    return tally;
  }

  private static void print(String name, double alpha, OutbreakTally tally) {
    System.out.printf(
        Locale.ROOT,
        "%s  %-8.6f  %-12.4f  %.4f  %.3f  %-8.3f  %-12.1f  %.2f%n",
        name,
        alpha,
        tally.falseAlarms(),
        tally.falseAlarmError(),
        tally.f1(),
        tally.detected(),
        tally.medianDelay(),
        tally.meanDelay());
  }
}
