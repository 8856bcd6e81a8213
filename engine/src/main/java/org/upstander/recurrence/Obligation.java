package org.upstander.recurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.upstander.world.Situation;

/// Something a state is held to, so that it does not happen again.
///
/// @param id unique on record; derived obligations have the same id whenever they are derived
/// @param situation whose file it belongs to
/// @param strand which strand it serves
/// @param factors the numbers, 1 to 14, of the risk factors it lowers when it is met; sorted
/// @param asks what is to be done, as the source puts it
/// @param force how far the state is held to it
/// @param source who says so
/// @param due the day by which; empty if there is none
public record Obligation(
    String id,
    Situation situation,
    Strand strand,
    List<Integer> factors,
    String asks,
    Force force,
    Citation source,
    Optional<LocalDate> due) {
  private static final int FACTORS = 14;

  public Obligation {
    if (id.isBlank() || asks.isBlank()) {
      throw new IllegalArgumentException("an obligation needs an id and what it asks for");
    }
    factors = List.copyOf(new TreeSet<>(factors));
    for (int factor : factors) {
      if (factor < 1 || factor > FACTORS) {
        throw new IllegalArgumentException("risk factors are numbered 1 to 14, not " + factor);
      }
    }
  }
}
