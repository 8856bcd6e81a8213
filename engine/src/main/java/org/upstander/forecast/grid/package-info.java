/// Grid: how many deaths are to be expected in each half-degree cell, from what happened in and
/// around it.
///
/// - **In:** deaths by cell and month up to an origin, and what is forecast for whole states.
/// - **Out:** for each cell and coming month, a distribution of which only the part above 0 is
///   held.
/// - **Promise:** memory for the cell at hand, not for the grid; the same bits on any number of
///   threads.
/// - **Never:** takes a month nobody has recorded for a month without deaths.
@NullMarked
package org.upstander.forecast.grid;

import org.jspecify.annotations.NullMarked;
