package org.upstander.signal.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.upstander.signal.Ears;
import org.upstander.signal.EarsSettings;
import org.upstander.signal.Step;
import org.upstander.signal.Timeline;
import org.upstander.signal.cumulative.Cusum;
import org.upstander.signal.cumulative.CusumSettings;
import org.upstander.signal.cumulative.Glr;
import org.upstander.signal.cumulative.GlrSettings;
import org.upstander.signal.episode.Episode;
import org.upstander.signal.episode.EpisodeSettings;
import org.upstander.signal.episode.LateReports;
import org.upstander.signal.episode.ReportingDelay;
import org.upstander.signal.farrington.Farrington;
import org.upstander.signal.farrington.FarringtonSettings;

/// The detectors that can be asked for by name.
public final class DetectionMethods {
  /// What is used when no method is named.
  public static final String DEFAULT = "upstander";

  private static final List<DetectionMethod> ALL =
      List.of(
          new DetectionMethod(
              "upstander",
              "the whole history; the last one to four counts add up",
              (_, alpha) -> new Episode(EpisodeSettings.of(alpha))),
          new DetectionMethod(
              "farrington",
              "the same weeks of up to five earlier years",
              (timeline, alpha) -> new Farrington(FarringtonSettings.of(timeline, alpha))),
          new DetectionMethod(
              "ears",
              "the seven counts before",
              (_, alpha) -> new Ears(new EarsSettings(EarsSettings.Method.C1, 7, alpha, 0))),
          new DetectionMethod(
              "cusum",
              "a yearly wave; small excesses add up",
              (_, alpha) -> new Cusum(CusumSettings.of(alpha))),
          new DetectionMethod(
              "glr",
              "a yearly wave with a trend; a lasting change of any size",
              (_, alpha) -> new Glr(GlrSettings.of(alpha))));

  private DetectionMethods() {}

  /// All names.
  public static List<String> names() {
    return ALL.stream().map(DetectionMethod::name).toList();
  }

  /// Our own method for series of which the latest steps are not all reported yet.
  public static DetectionMethod late(ReportingDelay delay) {
    return new DetectionMethod(
        DEFAULT,
        "the whole history; of the latest steps a share is known",
        (_, alpha) -> new LateReports(new EpisodeSettings(alpha, delay)));
  }

  /// The same where months are judged beside weeks: the shares are those of weeks. A month is
  /// judged as it is counted, so that what is still to come can hide a signal and makes none.
  public static DetectionMethod lateWeeks(ReportingDelay delay) {
    var late = late(delay);
    var shares = delay.known().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return new DetectionMethod(
        DEFAULT + "; known " + shares,
        late.description(),
        (timeline, alpha) ->
            timeline instanceof Timeline.Dated(var _, Step step) && step == Step.WEEK
                ? late.of(timeline, alpha)
                : named(DEFAULT).of(timeline, alpha));
  }

  /// The method of this name.
  ///
  /// @throws IllegalArgumentException if there is none; the message lists those there are
  public static DetectionMethod named(String name) {
    return ALL.stream()
        .filter(method -> method.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no method is called %s; there are %s"
                    .formatted(name, String.join(", ", names()))));
  }
}
