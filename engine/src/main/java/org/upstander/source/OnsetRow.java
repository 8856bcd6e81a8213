package org.upstander.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.upstander.world.State;

/// One state-year of a table for forecasting onsets of mass killing: what was known about the state
/// in the year, and whether a mass killing began.
///
/// A value that is missing in the file is absent from the map; it is not 0.
///
/// @param name the state's name as the file writes it
/// @param code the file's own state code (Correlates of War numbering)
/// @param state the state, where the name can be matched
/// @param year the year of the predictors
/// @param predictors value by column name, in the file's order
/// @param outcomes value by column name: `mk_onset` an onset in the year itself, `mk_onset_1` and
///   `mk_onset_2` in the first and second year after, `mk_onset_1or2` in either; 0 or 1
public record OnsetRow(
    String name,
    int code,
    Optional<State> state,
    int year,
    SequencedMap<String, Double> predictors,
    SequencedMap<String, Double> outcomes)
    implements Row {
  public OnsetRow {
    predictors = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(predictors));
    outcomes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(outcomes));
  }
}
