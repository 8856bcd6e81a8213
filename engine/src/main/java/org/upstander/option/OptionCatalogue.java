package org.upstander.option;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.upstander.world.Level;
import org.upstander.world.Phase;
import org.upstander.world.RegionalBody;
import org.upstander.world.ShippedTable;
import org.upstander.world.ShippedTable.Row;
import org.upstander.world.Wording;

/// Everything that can be done, in the order of its table: national options first, then regional
/// and multilateral ones. Immutable and safe to share between threads.
public final class OptionCatalogue {
  /// Read when first asked for, once.
  private static final class Shipped {
    static final OptionCatalogue CATALOGUE =
        new OptionCatalogue(
            options(), ShippedTable.read("/options/opposing.csv", OptionCatalogue::opposition));
  }

  private final Map<String, PreventionOption> byId;
  private final List<Opposition> oppositions;

  /// A catalogue of these options.
  ///
  /// @throws IllegalArgumentException if an id comes twice or an opposition names an unknown one
  public OptionCatalogue(List<PreventionOption> options, List<Opposition> oppositions) {
    var found = new LinkedHashMap<String, PreventionOption>();
    for (PreventionOption option : options) {
      if (found.put(option.id(), option) != null) {
        throw new IllegalArgumentException("two options are called " + option.id());
      }
    }
    this.byId = Collections.unmodifiableMap(found);
    this.oppositions = List.copyOf(oppositions);
    for (Opposition opposition : oppositions) {
      get(opposition.one());
      get(opposition.other());
    }
  }

  /// The catalogue that ships with this build.
  public static OptionCatalogue shipped() {
    return Shipped.CATALOGUE;
  }

  /// The option with this id.
  ///
  /// @throws IllegalArgumentException if there is none
  public PreventionOption get(String id) {
    return find(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the catalogue has no option '%s'; list it to see the names".formatted(id)));
  }

  public Optional<PreventionOption> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public List<PreventionOption> list() {
    return List.copyOf(byId.values());
  }

  /// The options of one cell of phase, level and purpose.
  public List<PreventionOption> list(Phase phase, Level level, Purpose purpose) {
    return byId.values().stream()
        .filter(option -> option.use().phases().contains(phase))
        .filter(option -> option.use().levels().contains(level))
        .filter(option -> option.use().purposes().contains(purpose))
        .toList();
  }

  /// Pairs that may work against each other.
  public List<Opposition> oppositions() {
    return oppositions;
  }

  private static List<PreventionOption> options() {
    var descriptions = new HashMap<String, Wording>();
    ShippedTable.read(
            "/options/descriptions.csv", row -> Map.entry(row.text("id"), row.wording("")))
        .forEach(row -> descriptions.put(row.getKey(), row.getValue()));
    return ShippedTable.read("/options/options.csv", row -> option(row, descriptions));
  }

  private static PreventionOption option(Row row, Map<String, Wording> descriptions) {
    String id = row.text("id");
    Wording description = descriptions.get(id);
    if (description == null) {
      throw new IllegalStateException("/options/descriptions.csv has no row for " + id);
    }
    return new PreventionOption(
        id,
        row.wording(""),
        description,
        new Use(
            Set.copyOf(row.each("phase", Phase.class)),
            Set.copyOf(row.each("level", Level.class)),
            Set.copyOf(row.each("purpose", Purpose.class)),
            Set.copyOf(row.list("factors").stream().map(Integer::valueOf).toList()),
            row.one("effect", TimeToEffect.class)),
        new LegalPath(
            Set.copyOf(row.each("decides", BodyKind.class)),
            Set.copyOf(row.each("basis", Basis.class)),
            row.list("authority"),
            Set.copyOf(row.each("bodies", RegionalBody.class))),
        new Terms(
            row.one("means", Means.class),
            Set.copyOf(row.each("prerequisites", Prerequisite.class)),
            Set.copyOf(row.each("safeguards", Safeguard.class))),
        row.list("source"));
  }

  private static Opposition opposition(Row row) {
    return new Opposition(row.text("one"), row.text("other"), row.wording(""));
  }
}
