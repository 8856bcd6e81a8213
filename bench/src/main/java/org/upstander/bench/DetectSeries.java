package org.upstander.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Detector;
import org.upstander.signal.Finding;
import org.upstander.signal.Step;
import org.upstander.signal.Timeline;
import org.upstander.signal.episode.Episode;
import org.upstander.signal.episode.EpisodeSettings;
import org.upstander.signal.farrington.Farrington;
import org.upstander.signal.farrington.FarringtonSettings;

/// Times a detector for the last week of many weekly series.
///
/// Usage: `DetectSeries SERIES.csv OUT.csv REPETITIONS [METHOD]`, one series a row; or `"sparse N"`
/// in place of the file for N series of which most weeks have no event, or `"silent N"` if only one
/// in ten of them has any. The method is `farrington` or `upstander`. Prints the seconds of each
/// repetition; OUT gets alarm,bound.
public final class DetectSeries {
  private static final int WEEKS = 416;

  private DetectSeries() {}

  public static void main(String[] args) throws IOException {
    List<CountSeries> series =
        args[0].matches("(sparse|silent) \\d+")
            ? sparse(Integer.parseInt(args[0].substring(7)), args[0].startsWith("silent"))
            : read(Path.of(args[0]));
    boolean ours = args.length > 3 && args[3].equals("upstander");
    Detector detector =
        ours ? new Episode(EpisodeSettings.DEFAULT) : new Farrington(FarringtonSettings.DEFAULT);
    List<List<Finding>> findings = List.of();
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      long start = System.nanoTime();
      findings = detector.detectAll(series, s -> s.length() - 1);
      System.out.printf(Locale.ROOT, "%.3f%n", (System.nanoTime() - start) / 1e9);
    }
    Files.write(Path.of(args[1]), findings.stream().map(f -> line(f.getFirst())).toList());
  }

  private static String line(Finding finding) {
    String bound = Double.isNaN(finding.bound()) ? "" : Long.toString((long) finding.bound());
    return (finding.alarm() ? "1," : "0,") + bound;
  }

  private static CountSeries of(double... counts) {
    return CountSeries.of(new Timeline.Dated(LocalDate.of(2012, 1, 2), Step.WEEK), counts);
  }

  private static List<CountSeries> read(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines
          .map(l -> of(Arrays.stream(l.split(",")).mapToDouble(Double::parseDouble).toArray()))
          .toList();
    }
  }

  /// A tenth of the weeks at most have events.
  private static List<CountSeries> sparse(int n, boolean mostNever) {
    var random = new SplittableRandom(7);
    var all = new ArrayList<CountSeries>();
    for (int i = 0; i < n; i++) {
      double share = 0.1 * random.nextDouble() * random.nextDouble();
      share = mostNever && i % 10 != 0 ? 0 : share;
      double[] counts = new double[WEEKS];
      for (int t = 0; t < WEEKS; t++) {
        counts[t] = random.nextDouble() < share ? 1 + random.nextInt(3) : 0;
      }
      all.add(of(counts));
    }
    return all;
  }
}
