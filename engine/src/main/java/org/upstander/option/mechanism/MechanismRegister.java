package org.upstander.option.mechanism;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.upstander.option.BodyKind;
import org.upstander.option.PreventionOption;
import org.upstander.world.Level;
import org.upstander.world.RegionalBody;
import org.upstander.world.ShippedTable;
import org.upstander.world.ShippedTable.Row;
import org.upstander.world.State;
import org.upstander.world.States;

/// The mechanisms that are known, in the order of their table. Immutable and safe to share between
/// threads.
///
/// Those of single states are not in the table that ships: each node enters its own.
public final class MechanismRegister {
  /// Read when first asked for, once.
  private static final class Shipped {
    static final MechanismRegister REGISTER =
        new MechanismRegister(
            ShippedTable.read("/options/mechanisms.csv", MechanismRegister::mechanism));
  }

  private final Map<String, Mechanism> byId = new LinkedHashMap<>();

  /// @throws IllegalArgumentException if an id comes twice
  public MechanismRegister(List<Mechanism> mechanisms) {
    for (Mechanism mechanism : mechanisms) {
      if (byId.put(mechanism.id(), mechanism) != null) {
        throw new IllegalArgumentException("two mechanisms are called " + mechanism.id());
      }
    }
  }

  /// The register that ships with this build.
  public static MechanismRegister shipped() {
    return Shipped.REGISTER;
  }

  public Optional<Mechanism> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public List<Mechanism> list() {
    return List.copyOf(byId.values());
  }

  /// Those that serve a state.
  public List<Mechanism> serving(State state) {
    return byId.values().stream().filter(m -> m.reach().serves(state)).toList();
  }

  /// Those that serve a state, act at a level of the option and are of a kind that can decide on
  /// it. An option that is the instrument of named organisations is decided in these alone.
  public List<Mechanism> deciding(PreventionOption option, State state) {
    Set<RegionalBody> owners = option.path().bodies();
    return serving(state).stream()
        .filter(m -> option.use().levels().contains(m.level()))
        .filter(m -> m.kinds().stream().anyMatch(option.path().decides()::contains))
        .filter(m ->
            m.level() != Level.REGIONAL
                || owners.isEmpty()
                || m.reach().body().map(owners::contains).orElse(false))
        .toList();
  }

  private static Mechanism mechanism(Row row) {
    var states = row.list("states").stream().map(Integer::valueOf).collect(Collectors.toSet());
    states.forEach(States.world()::get);
    return new Mechanism(
        row.text("id"),
        row.text("name"),
        row.one("level", Level.class),
        Set.copyOf(row.each("kinds", BodyKind.class)),
        new Mechanism.Reach(row.each("body", RegionalBody.class).stream().findFirst(), states),
        row.text("mandate"),
        row.text("activation"),
        row.list("instrument"),
        row.text("contact"));
  }
}
