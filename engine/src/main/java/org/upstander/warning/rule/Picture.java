package org.upstander.warning.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.upstander.world.Situation;

/// All that the rules may look at for one situation, as it stood on one day.
///
/// @param situation whose picture it is; no rule can ask for it
/// @param asOf the day; nothing learnt later is in it
/// @param inputs by the ids of [measures][Measure]; one that is not there is missing
public record Picture(Situation situation, LocalDate asOf, SortedMap<String, Input> inputs) {
  private static final Input NOT_GIVEN = new Input.Missing("not given");

  public Picture {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }

  /// What is known of a measure.
  public Input get(String measure) {
    return inputs.getOrDefault(measure, NOT_GIVEN);
  }

  /// The same picture with another word on one measure.
  public Picture with(String measure, Input input) {
    var changed = new TreeMap<>(inputs);
    changed.put(measure, input);
    return new Picture(situation, asOf, changed);
  }
}
