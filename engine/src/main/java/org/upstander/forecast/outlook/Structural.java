package org.upstander.forecast.outlook;

import java.util.List;
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
public record Structural(
    int baseYear,
    Probability withinOneYear,
    Probability withinTwoYears,
    Probability low,
    Probability high,
    int rank,
    List<Driver> drivers) {

  public Structural {
    drivers = List.copyOf(drivers);
  }

  /// One reason for a forecast.
  ///
  /// @param id the predictor's name in the table it comes from
  /// @param meaning the predictor in words
  /// @param value its value for this state
  /// @param average its mean over the states of the base year
  /// @param points contribution in percentage points of probability; above 0 raises the risk
  public record Driver(String id, String meaning, double value, double average, double points) {}
}
