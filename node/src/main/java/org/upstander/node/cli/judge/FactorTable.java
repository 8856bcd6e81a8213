package org.upstander.node.cli.judge;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.framework.Indicator;
import org.upstander.assess.synthesis.FactorSynthesis;
import org.upstander.assess.synthesis.IndicatorSynthesis;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.world.Language;

/// A synthesis with a row a risk factor.
final class FactorTable {
  /// How disagreement is measured, for whoever reads only the rows.
  static final String MEASURE = "1 - van der Eijk's A, mean of indicators that two or more judged";

  private static final int LONGEST = 44;

  private FactorTable() {}

  static Table of(List<FactorSynthesis> synthesis, Language language) {
    var table =
        new Table(
            Column.number("", "factor"),
            Column.text("Risk factor", "title"),
            Column.number("Absent", "absent"),
            Column.number("Emerging", "emerging"),
            Column.number("Present", "present"),
            Column.number("Unknown", "unknown"),
            Column.number("Disagreement", "disagreement"),
            Column.text("", "disagreement_measure"),
            Column.text("Two camps on", "two_camps"),
            Column.number("Renew", "renew"),
            Column.text("", "noted"));
    synthesis.forEach(f -> table.add(row(f, language)));
    return table;
  }

  private static Cell[] row(FactorSynthesis factor, Language language) {
    var spread = factor.distribution();
    var disagreement = factor.disagreement();
    String title = Framework.shipped().factor(factor.factor()).title().in(language);
    var camps = factor.splits().stream().map(IndicatorSynthesis::indicator).toList();
    int renew = factor.renewals().size();
    return new Cell[] {
      Cell.of(Integer.toString(factor.factor()), factor.factor()),
      new Cell(shortened(title), Json.string(title)),
      share(spread.absent()),
      share(spread.emerging()),
      share(spread.present()),
      share(spread.unknown()),
      disagreement.isPresent()
          ? Cell.of(
              SynthesisPrintout.number(disagreement.getAsDouble()), disagreement.getAsDouble())
          : Cell.none("–"),
      new Cell("", Json.string(MEASURE)),
      new Cell(String.join(", ", camps), list(camps)),
      Cell.of(Integer.toString(renew), renew),
      new Cell("", list(noted(factor)))
    };
  }

  private static Cell share(double number) {
    return Cell.of(String.format(Locale.ROOT, "%.1f", number), number);
  }

  private static String shortened(String title) {
    return title.codePointCount(0, title.length()) <= LONGEST
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  /// Indicators whose wording is to be compared with the document.
  private static List<String> noted(FactorSynthesis factor) {
    return factor.indicators().stream()
        .map(i -> Framework.shipped().get(i.indicator()))
        .filter(i -> i.check().isPresent())
        .map(Indicator::id)
        .toList();
  }

  /// A JSON list of texts.
  static String list(Collection<String> texts) {
    return texts.stream().map(Json::string).collect(Collectors.joining(", ", "[", "]"));
  }
}
