package org.upstander.node.cli.judge;

import java.util.List;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.synthesis.FactorSynthesis;
import org.upstander.assess.synthesis.Heard;
import org.upstander.assess.synthesis.IndicatorSynthesis;
import org.upstander.node.terminal.Names;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.world.Language;

/// A synthesis with a row an indicator, for programs.
final class IndicatorTable {
  private IndicatorTable() {}

  static Table of(List<FactorSynthesis> synthesis, Names names, Language language) {
    var table =
        new Table(
            Column.text("Indicator", "indicator"),
            Column.text("Title", "title"),
            Column.text("Note", "note"),
            Column.number("Absent", "absent"),
            Column.number("Emerging", "emerging"),
            Column.number("Present", "present"),
            Column.number("Unknown", "unknown"),
            Column.number("Disagreement", "disagreement"),
            Column.text("Two camps", "two_camps"),
            Column.text("Present say", "camp_present"),
            Column.text("Absent say", "camp_absent"),
            Column.text("Voices", "voices"),
            Column.text("Renew", "renew"),
            Column.text("Evidence", "strongest_evidence"));
    synthesis.stream()
        .flatMap(f -> f.indicators().stream())
        .forEach(i -> table.add(row(i, names, language)));
    return table;
  }

  private static Cell[] row(IndicatorSynthesis synthesis, Names names, Language language) {
    var indicator = Framework.shipped().get(synthesis.indicator());
    var spread = synthesis.distribution();
    var split = synthesis.split();
    return new Cell[] {
      Cell.of(indicator.id()),
      Cell.of(indicator.title().in(language)),
      indicator.check().map(Cell::of).orElse(Cell.none("")),
      Cell.of("", spread.absent()),
      Cell.of("", spread.emerging()),
      Cell.of("", spread.present()),
      Cell.of("", spread.unknown()),
      synthesis.disagreement().map(d -> Cell.of("", d)).orElse(Cell.none("")),
      new Cell("", Boolean.toString(split.isPresent())),
      split.map(s -> voices(s.present(), names)).orElse(Cell.none("")),
      split.map(s -> voices(s.absent(), names)).orElse(Cell.none("")),
      voices(synthesis.voices(), names),
      voices(synthesis.renewals(), names),
      new Cell("", FactorTable.list(synthesis.strongest().stream().map(Grading::text).toList()))
    };
  }

  private static Cell voices(List<Heard> voices, Names names) {
    return new Cell(
        "", FactorTable.list(voices.stream().map(v -> names.of(v.judgement().voice())).toList()));
  }
}
