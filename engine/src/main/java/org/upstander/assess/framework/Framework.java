package org.upstander.assess.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.upstander.world.ShippedTable;
import org.upstander.world.Wording;

/// All risk factors and indicators. Immutable and safe to share between threads.
///
/// Source: United Nations, *Framework of Analysis for Atrocity Crimes: A tool for prevention*,
/// A/70/741–S/2016/71, which the report recommends in ¶20. The titles are our own words.
public final class Framework {
  private final List<Factor> factors;
  private final Map<String, Indicator> byId;

  private Framework(List<Factor> factors) {
    this.factors = factors;
    this.byId =
        factors.stream()
            .flatMap(factor -> factor.indicators().stream())
            .collect(Collectors.toUnmodifiableMap(Indicator::id, Function.identity()));
  }

  /// The framework that ships with the product, read once.
  public static Framework shipped() {
    return Shipped.FRAMEWORK;
  }

  /// All 14 factors, in order.
  public List<Factor> factors() {
    return factors;
  }

  /// @throws IllegalArgumentException if there is no factor of this number
  public Factor factor(int number) {
    if (number < 1 || number > factors.size()) {
      throw new IllegalArgumentException("risk factors have the numbers 1 to 14, not " + number);
    }
    return factors.get(number - 1);
  }

  /// All 143 indicators, in order.
  public List<Indicator> indicators() {
    return factors.stream().flatMap(factor -> factor.indicators().stream()).toList();
  }

  public Optional<Indicator> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// @throws IllegalArgumentException if there is no such indicator
  public Indicator get(String id) {
    return find(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the framework has no indicator '%s'; they run from 1.1 to 14.10".formatted(id)));
  }

  /// Read when first asked for.
  private static final class Shipped {
    static final Framework FRAMEWORK = read();

    private static Framework read() {
      Map<String, Wording> titles =
          ShippedTable.read(
                  "/framework/titles.csv", row -> Map.entry(row.text("id"), row.wording("")))
              .stream()
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      var indicators =
          ShippedTable.read("/framework/indicators.csv", row -> indicator(row, titles));
      return new Framework(
          ShippedTable.read("/framework/factors.csv", row -> factor(row, indicators)));
    }

    private static Factor factor(ShippedTable.Row row, List<Indicator> all) {
      int number = Integer.parseInt(row.text("id"));
      return new Factor(
          number,
          row.one("crime", Crime.class),
          row.wording(""),
          all.stream().filter(indicator -> indicator.factor() == number).toList());
    }

    private static Indicator indicator(ShippedTable.Row row, Map<String, Wording> titles) {
      String id = row.text("id");
      Wording title = titles.get(id);
      if (title == null) {
        throw new IllegalArgumentException("no titles for indicator " + id);
      }
      return new Indicator(
          id, row.one("horizon", Horizon.class), title, rule(row), row.find("check"));
    }

    private static Optional<DataRule> rule(ShippedTable.Row row) {
      var variables = row.list("data");
      return variables.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new DataRule(
                  variables,
                  row.one("measure", Measure.class),
                  Integer.parseInt(row.text("months")),
                  Double.parseDouble(row.text("emerging")),
                  Double.parseDouble(row.text("present"))));
    }
  }
}
