package org.upstander.signal.catalogue;

import java.util.List;
import org.upstander.signal.Ears;
import org.upstander.signal.EarsSettings;
import org.upstander.signal.cumulative.Cusum;
import org.upstander.signal.cumulative.CusumSettings;
import org.upstander.signal.cumulative.Glr;
import org.upstander.signal.cumulative.GlrSettings;
import org.upstander.signal.episode.Episode;
import org.upstander.signal.episode.EpisodeSettings;
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
