package org.upstander.forecast.grid;

import org.upstander.world.GridCell;
import org.upstander.world.Probability;

/// What the coming months may bring in one half-degree cell, about 55 km a side.
///
/// @param cell the cell; its centre is [GridCell#latitude] and [GridCell#longitude]
/// @param expectedNearby the mean number of deaths in the next [CellOutlooks#NEAR] months together
/// @param expected the mean number of deaths in the next [CellOutlooks#FAR] months together
/// @param any the probability of any death in those [CellOutlooks#FAR] months
/// @param atLeast25 the probability of 25 deaths or more in those [CellOutlooks#FAR] months
public record CellOutlook(
    GridCell cell,
    double expectedNearby,
    double expected,
    Probability any,
    Probability atLeast25) {}
