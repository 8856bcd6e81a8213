package org.upstander.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// Every state Upstander knows, by Gleditsch–Ward code. Immutable and safe to share between
/// threads.
public final class States {
  private final SortedMap<Integer, State> byCode;

  States(SortedMap<Integer, State> byCode) {
    this.byCode = byCode;
  }

  /// The state with this Gleditsch–Ward code.
  ///
  /// @throws IllegalArgumentException if no state ever had the code
  public State get(int code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("no state has the code " + code));
  }

  public Optional<State> find(int code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// All states, dissolved ones too, in the order of their codes.
  public List<State> list() {
    return List.copyOf(byCode.values());
  }

  /// The states that exist on `day`, in the order of their codes.
  public List<State> on(LocalDate day) {
    return byCode.values().stream().filter(s -> s.on(day)).toList();
  }
}
