package org.upstander.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The codes of all schemes, from the table `codes.csv` and, for a state without a row there, from
/// what the scheme is by default. Immutable and safe to share between threads.
final class Codes {
  /// A code and the state it means from one day to another; an absent day does not bound it.
  private record Use(State state, String code, Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean on(LocalDate day) {
      return (from.isEmpty() || !day.isBefore(from.get()))
          && (to.isEmpty() || !day.isAfter(to.get()));
    }
  }

  private final Map<Scheme, Map<String, List<Use>>> byCode = new EnumMap<>(Scheme.class);
  private final Map<Scheme, Map<Integer, List<Use>>> byState = new EnumMap<>(Scheme.class);

  static Codes read(Map<Integer, State> states) {
    var codes = new Codes();
    for (Scheme scheme : Scheme.values()) {
      codes.byCode.put(scheme, new HashMap<>());
      codes.byState.put(scheme, new HashMap<>());
    }
    for (List<String> row : Table.read("codes.csv")) {
      State state = states.get(Integer.valueOf(row.get(0)));
      if (state == null) {
        throw new IllegalStateException("a code of no state: " + row);
      }
      codes.add(
          Scheme.valueOf(row.get(1)),
          new Use(state, row.get(2), Table.day(row.get(3)), Table.day(row.get(4))));
    }
    for (State state : states.values()) {
      codes.addDefaults(state);
    }
    return codes;
  }

  private void addDefaults(State state) {
    for (Scheme scheme : Scheme.values()) {
      if (!of(scheme, byState).containsKey(state.code())) {
        var code = byDefault(state, scheme);
        if (code.isPresent()) {
          add(scheme, new Use(state, code.get(), Optional.empty(), Optional.empty()));
        }
      }
    }
  }

  private static Optional<String> byDefault(State state, Scheme scheme) {
    return switch (scheme) {
      case GLEDITSCH_WARD, COW -> Optional.of(Integer.toString(state.code()));
      case ISO2 -> state.iso2();
      case ISO3, UNHCR -> state.iso3();
      case M49 ->
          state.m49().isEmpty()
              ? Optional.empty()
              : Optional.of(Integer.toString(state.m49().get()));
      case VIEWS -> Optional.empty();
    };
  }

  /// A row without a code says that the scheme has none for the state.
  private void add(Scheme scheme, Use use) {
    append(of(scheme, byState), use.state.code(), use);
    if (!use.code.isEmpty()) {
      append(of(scheme, byCode), use.code, use);
    }
  }

  private static <K> void append(Map<K, List<Use>> uses, K key, Use use) {
    var list = uses.get(key);
    if (list == null) {
      list = new ArrayList<>(2);
      uses.put(key, list);
    }
    list.add(use);
  }

  /// The state a code means on `day`. Empty for an unknown code, and for one that several states
  /// share on that day.
  Optional<State> find(Scheme scheme, String code, LocalDate day) {
    var uses = of(scheme, byCode).getOrDefault(plain(code), List.of());
    var found = uses.stream().filter(u -> u.on(day)).map(Use::state).distinct().toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// The code a state bears on `day`: the first of the table that covers the day.
  Optional<String> code(State state, Scheme scheme, LocalDate day) {
    return of(scheme, byState).getOrDefault(state.code(), List.of()).stream()
        .filter(u -> u.on(day) && !u.code.isEmpty())
        .map(Use::code)
        .findFirst();
  }

  /// Letters in upper case, numbers without leading zeros: `004` and `4` are one code.
  private static String plain(String code) {
    String upper = code.strip().toUpperCase(Locale.ROOT);
    int zeros = 0;
    while (zeros < upper.length() - 1 && upper.charAt(zeros) == '0') {
      zeros++;
    }
    return upper.substring(zeros);
  }

  private static <K> Map<K, List<Use>> of(Scheme scheme, Map<Scheme, Map<K, List<Use>>> all) {
    return Objects.requireNonNull(all.get(scheme));
  }
}
