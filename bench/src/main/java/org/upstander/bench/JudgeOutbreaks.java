package org.upstander.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Detector;
import org.upstander.signal.Ears;
import org.upstander.signal.EarsSettings;
import org.upstander.signal.Finding;
import org.upstander.signal.catalogue.DetectionMethods;

/// How well each detector tells simulated outbreaks, at the same rate of false alarms.
///
/// Usage: `JudgeOutbreaks FOLDER` with `series.csv.gz` of scenario,rep,week,y,outbreak. For each
/// detector the alpha is chosen on replicates 1–10: the best F1 with at most one false alarm in a
/// hundred weeks. What is printed are replicates 11–20 at that alpha; and the detectors at their
/// nominal 1 %.
///
/// `JudgeOutbreaks FOLDER SERIES SEED` draws as many series anew of each of the eight sparse
/// scenarios of the folder's `scenarios.csv`, and as many of all regular ones together, and judges
/// them at a nominal 1 %: also by the size of their past outbreaks, with the latest 156 or 78 weeks
/// of history alone, and without any outbreak.
public final class JudgeOutbreaks {
  private static final int JUDGED = 49;
  private static final int FIRST = 575;
  private static final List<Integer> SHORTER = List.of(156, 78);
  private static final double[] ALPHAS = {
    0.02, 0.0125, 0.01, 0.008, 0.005, 0.002, 5e-4, 1e-5, 1e-7
  };
  private static final String HEAD =
      "set            method      alpha     false alarms  error   F1     detected  median delay  mean delay";
  private static final int REGULAR = 42;
  private static final int SCENARIOS = 50;

  private JudgeOutbreaks() {}

  private record Rival(String name, DoubleFunction<Detector> maker) {}

  private static List<Rival> rivals() {
    var rivals = new ArrayList<Rival>();
    for (String name : List.of("upstander", "farrington", "cusum", "glr")) {
      rivals.add(
          new Rival(name, alpha -> DetectionMethods.named(name).of(OutbreakSeries.WEEKLY, alpha)));
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
      var some = scenarios.stream().filter(one -> one.number() > REGULAR == sparse).toList();
      String name = sparse ? "sparse" : "regular";
      var set = drawn(some, replicates, one -> replicate -> one.draw(replicate, seed));
      print(name, 0.01, set, rivals().subList(0, 2));
      for (int past : OutbreakScenario.PAST_SIZES) {
        var part =
            set.stream()
                .filter(series -> OutbreakScenario.pastSize(series.replicate()) == past)
                .toList();
        print(name + " " + past, 0.01, part, rivals().subList(0, 1));
      }
      for (int history : SHORTER) {
        var part = set.stream().map(series -> series.after(FIRST - history)).toList();
        print(name + " of " + history, 0.01, part, rivals().subList(0, 2));
      }
      var calm = drawn(some, replicates, one -> replicate -> one.drawCalm(replicate, seed));
      print(name + " calm", 0.01, calm, rivals().subList(0, 2));
    }
  }

  private static List<OutbreakSeries> drawn(
      List<OutbreakScenario> scenarios,
      int replicates,
      Function<OutbreakScenario, IntFunction<OutbreakSeries>> draw) {
    return scenarios.stream()
        .flatMap(one -> IntStream.rangeClosed(1, replicates).mapToObj(draw.apply(one)))
        .toList();
  }

  private static List<OutbreakSeries> reported(List<OutbreakSeries> set) {
    return set.stream().filter(s -> s.replicate() > 10).toList();
  }

  private static void print(
      String set, double alpha, List<OutbreakSeries> series, List<Rival> rivals) {
    for (Rival rival : rivals) {
      String name = "%-14s %-10s".formatted(set, rival.name);
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
    List<List<Finding>> findings = detector.detectAll(counts, series -> series.length() - JUDGED);
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
