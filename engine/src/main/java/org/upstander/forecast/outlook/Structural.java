package org.upstander.forecast.outlook;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.upstander.world.Probability;

/// The structural risk of one state: the probability that a new mass killing begins.
///
/// @param baseYear the year whose conditions it rests on
/// @param withinOneYear probability of an onset in the year after the base year
/// @param withinTwoYears probability of an onset in the two years after the base year
/// @param low lower end of the 80 % interval of `withinTwoYears`
/// @param high upper end of the 80 % interval of `withinTwoYears`
/// @param rank 1 for the highest two-year probability among the states forecast
/// @param drivers what raises or lowers it against the average state, strongest first
/// @param topThirty probability of being among the thirty states with the highest `withinTwoYears`;
///   empty if the model cannot tell
/// @param change why it is another than a year before; empty without a forecast of that year
public record Structural(
    int baseYear,
    Probability withinOneYear,
    Probability withinTwoYears,
    Probability low,
    Probability high,
    int rank,
    List<Driver> drivers,
    Optional<Probability> topThirty,
    Optional<Change> change) {

  public Structural {
    drivers = List.copyOf(drivers);
  }

  /// The last year that the forecast is of.
  public int lastYear() {
    return baseYear + 2;
  }

  /// Whether the two years are over at the end of `month`, so that it says nothing about now.
  public boolean over(YearMonth month) {
    return !month.isBefore(YearMonth.of(lastYear(), 12));
  }

  /// One reason for a forecast.
  ///
  /// @param id the predictor's name in the table it comes from
  /// @param meaning the predictor in words
  /// @param value its value for this state
  /// @param average its mean over the states of the base year
  /// @param points contribution in percentage points of probability; above 0 raises the risk
  public record Driver(String id, String meaning, double value, double average, double points) {}

  /// Why the two-year probability is another than a year before. The points of the inputs and of
  /// what was learned add up to the whole change.
  ///
  /// @param before the probability as it was forecast a year before
  /// @param inputs the conditions that changed, the largest effect first
  /// @param learned percentage points from the outcomes of another year that the model has seen
  public record Change(Probability before, List<Input> inputs, double learned) {
    public Change {
      inputs = List.copyOf(inputs);
    }
  }

  /// A condition that changed within the year.
  ///
  /// @param id the predictor's name in the table it comes from
  /// @param meaning the predictor in words
  /// @param from its value a year before
  /// @param to its value now
  /// @param points contribution to the change in percentage points of probability
  public record Input(String id, String meaning, double from, double to, double points) {}
}
