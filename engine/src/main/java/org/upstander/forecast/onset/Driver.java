package org.upstander.forecast.onset;

/// What one predictor adds to a state's probability, compared with the average state of the same
/// year.
///
/// @param predictor its name in the table
/// @param value its value in this state
/// @param average its mean over the states of that year
/// @param logOdds what it adds to the log odds: the coefficient times the distance from the average
/// @param points what it adds to the probability, in percentage points; the points of all drivers
///   add up to the distance from the average state's probability
public record Driver(
    String predictor, double value, double average, double logOdds, double points) {}
