package org.upstander.node.cli.judge;

import java.util.ArrayList;
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

  private static final int LONGEST = 40;

  private FactorTable() {}

  static Table forPeople(List<FactorSynthesis> synthesis, Language language) {
    var table =
        new Table(
            Column.number("", "factor"),
            Column.text("Risk factor", "title"),
            Column.number("Absent", "absent"),
            Column.number("Emerging", "emerging"),
            Column.number("Present", "present"),
            Column.number("Unknown", "unknown"),
            Column.number("Disagreement", "disagreement"),
            Column.text("Two camps", "two_camps"));
    for (FactorSynthesis factor : synthesis) {
      var cells = cells(factor);
      cells.add(1, Cell.of(shortened(title(factor, language))));
      cells.add(Cell.of(String.join(", ", camps(factor))));
      table.add(cells.toArray(Cell[]::new));
    }
    return table;
  }

  static Table forPrograms(List<FactorSynthesis> synthesis, Language language) {
    var table =
        new Table(
            Column.number("", "factor"),
            Column.text("", "title"),
            Column.number("", "absent"),
            Column.number("", "emerging"),
            Column.number("", "present"),
            Column.number("", "unknown"),
            Column.number("", "disagreement"),
            Column.text("", "disagreement_measure"),
            Column.text("", "two_camps"),
            Column.text("", "not_known"),
            Column.text("", "renew"),
            Column.text("", "wording_noted"));
    for (FactorSynthesis factor : synthesis) {
      var cells = cells(factor);
      cells.add(1, Cell.of(title(factor, language)));
      cells.add(Cell.of(MEASURE));
      cells.add(new Cell("", list(camps(factor))));
      cells.add(new Cell("", list(ids(factor.unknown()))));
      cells.add(new Cell("", list(due(factor))));
      cells.add(new Cell("", list(noted(factor))));
      table.add(cells.toArray(Cell[]::new));
    }
    return table;
  }

  /// Indicators of which a judgement asks to be renewed.
  private static List<String> due(FactorSynthesis factor) {
    return factor.renewals().stream()
        .map(h -> h.judgement().subject().indicator())
        .distinct()
        .toList();
  }

  private static List<Cell> cells(FactorSynthesis factor) {
    var spread = factor.distribution();
    var disagreement = factor.disagreement();
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(Integer.toString(factor.factor()), factor.factor()));
    cells.add(share(spread.absent()));
    cells.add(share(spread.emerging()));
    cells.add(share(spread.present()));
    cells.add(share(spread.unknown()));
    cells.add(
        disagreement.isPresent()
            ? Cell.of(
                SynthesisPrintout.number(disagreement.getAsDouble()), disagreement.getAsDouble())
            : Cell.none("–"));
    return cells;
  }

  private static String title(FactorSynthesis factor, Language language) {
    return Framework.shipped().factor(factor.factor()).title().in(language);
  }

  private static List<String> camps(FactorSynthesis factor) {
    return ids(factor.splits());
  }

  private static List<String> ids(List<IndicatorSynthesis> indicators) {
    return indicators.stream().map(IndicatorSynthesis::indicator).toList();
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
