package org.upstander.score;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.upstander.signal.CountSeries;
import org.upstander.signal.Finding;
import org.upstander.signal.Step;
import org.upstander.signal.Timeline;

/// Reference numbers of R's surveillance: `<id>__series.csv` is the series, `<id>__expected.csv`
/// what a detector said of it, index by index. The calls are in `manifest_detection.csv` beside the
/// family. Alarms and whole bounds must be the same; the beginning of the name says the detector.
public final class DetectionFamily implements Family {
  private static final Pattern FREQUENCY = Pattern.compile("freq=(\\d+)");

  @Override
  public String directory() {
    return "detection";
  }

  @Override
  public List<Check> check(Path familyDirectory) throws IOException {
    return ReferenceDirectory.check(
        familyDirectory,
        Set.of("series.csv"),
        Map.of("expected.csv", DetectionFamily::compare),
        DetectionFamily::tolerance);
  }

  private static double tolerance(String file) {
    return switch (kind(file)) {
      case "glr" -> 1e-6;
      // R's package has this transform from a table of ten digits.
      case "cusum" -> file.contains("anscombeNegBin") ? 1e-8 : 1e-12;
      case "ears" -> 1e-12;
      default -> 1e-9;
    };
  }

  private static String kind(String id) {
    return id.substring(0, Math.max(0, id.indexOf('_')));
  }

  private static void compare(Path directory, String id, Agreement agreement) throws IOException {
    var which = new Case(directory, id);
    switch (kind(id)) {
      case "ff" -> FarringtonCheck.compare(which, agreement);
      case "ears", "cusum" -> SumCheck.compare(which, agreement);
      case "glr" -> GlrCheck.compare(which, agreement);
      default -> throw new IllegalArgumentException("no detector is called " + kind(id));
    }
  }

  /// One file of expected numbers.
  record Case(Path directory, String id) {
    ReferenceTable expected() throws IOException {
      return ReferenceTable.read(directory.resolve(id + "__expected.csv"));
    }

    ReferenceTable input(String of) throws IOException {
      return ReferenceTable.read(directory.resolve(of + "__series.csv"));
    }

    ReferenceCall call() throws IOException {
      return ReferenceCall.of(directory, "manifest_detection.csv", id + "__expected.csv");
    }

    /// A series as the call had it: dated, or numbered with so many steps a year.
    CountSeries series(ReferenceTable input) throws IOException {
      String call = call().text("call");
      var frequency = FREQUENCY.matcher(call);
      int perYear = frequency.find() ? Integer.parseInt(frequency.group(1)) : 52;
      Timeline timeline =
          call.contains("epochAsDate=TRUE")
              ? new Timeline.Dated(LocalDate.parse(input.text(0, "date")), step(perYear))
              : new Timeline.Indexed(perYear);
      return CountSeries.of(timeline, input.numbers("observed"));
    }

    private static Step step(int perYear) {
      return perYear == 12 ? Step.MONTH : perYear > 52 ? Step.DAY : Step.WEEK;
    }
  }

  /// Compares the index and the alarm of a row; an alarm that is neither must have no bound.
  static void alarm(ReferenceTable expected, int row, Finding finding, Agreement agreement) {
    String where = " of index " + (finding.index() + 1);
    agreement.same("index", finding.index() + 1, expected.number(row, "index"));
    double alarm = expected.number(row, "alarm");
    double ours = Double.isNaN(alarm) && Double.isNaN(finding.bound()) ? alarm : one(finding);
    agreement.same("alarm" + where, ours, alarm);
  }

  private static double one(Finding finding) {
    return finding.alarm() ? 1 : 0;
  }
}
