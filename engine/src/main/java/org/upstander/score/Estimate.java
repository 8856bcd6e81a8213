package org.upstander.score;

/// A figure computed from cases, and how far another draw of clusters might have moved it.
///
/// @param value the figure on the cases themselves
/// @param likely the 80 % interval
/// @param wide the 95 % interval
public record Estimate(double value, Interval likely, Interval wide) {}
