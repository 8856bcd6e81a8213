package org.upstander.forecast.onset;

/// What a predictor of the onset table means, in plain words.
///
/// @param id its name in the table
/// @param meaning what it measures, as a phrase a reader understands
/// @param unit what its values stand for
/// @param direction what a higher value says
public record Predictor(String id, String meaning, String unit, String direction) {}
