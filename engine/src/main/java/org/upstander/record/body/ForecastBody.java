package org.upstander.record.body;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.upstander.world.Probability;

/// What a model said of a situation before anybody could know.
public sealed interface ForecastBody {
  /// How many, as a span that eight of ten futures lie in.
  ///
  /// @param measure what is counted, such as `deaths in organised violence`
  /// @param first the first day counted
  /// @param last the last day counted
  /// @param low below which the count was to fall with probability 0.1
  /// @param middle the median
  /// @param high above which it was to fall with probability 0.1
  record Count(
      String measure, LocalDate first, LocalDate last, double low, double middle, double high) {
    public Count {
      Said.need("what is counted", measure);
      if (last.isBefore(first) || !(low <= middle && middle <= high)) {
        throw new IllegalArgumentException(
            "%s from %s to %s: days and numbers must rise".formatted(measure, first, last));
      }
    }
  }

  /// How likely something is.
  ///
  /// @param event so defined that it can be checked
  /// @param by the last day on which it counts
  /// @param low lower end of the interval, if the model gives one
  /// @param high upper end of it
  record Chance(
      String event,
      LocalDate by,
      Probability probability,
      Optional<Probability> low,
      Optional<Probability> high) {
    public Chance {
      Said.need("the event", event);
    }
  }

  /// A forecast as it was published.
  ///
  /// @param month the last month it could know of
  /// @param model its name
  /// @param version the version of the product that made it
  /// @param inputs the SHA-256 of each file it rests on, sorted
  record Published(
      YearMonth month,
      String model,
      String version,
      List<String> inputs,
      List<Count> counts,
      List<Chance> chances)
      implements ForecastBody {
    public Published {
      inputs = List.copyOf(inputs);
      counts = List.copyOf(counts);
      chances = List.copyOf(chances);
    }
  }
}
