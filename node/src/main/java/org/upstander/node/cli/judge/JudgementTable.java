package org.upstander.node.cli.judge;

import java.util.List;
import org.upstander.assess.Judgement;
import org.upstander.assess.Voice;
import org.upstander.assess.framework.Framework;
import org.upstander.node.store.Json;
import org.upstander.node.terminal.Names;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.world.Language;

/// Judgements as rows for programs.
final class JudgementTable {
  private JudgementTable() {}

  static Table of(List<Judgement> judgements, Names names, Language language) {
    var table =
        new Table(
            Column.text("Indicator", "indicator"),
            Column.text("Title", "title"),
            Column.text("Note", "note"),
            Column.text("Voice", "voice"),
            Column.text("Model", "model"),
            Column.number("Round", "round"),
            Column.text("As of", "as_of"),
            Column.text("Presence", "presence"),
            Column.text("Confidence", "confidence"),
            Column.text("Reasons", "reasons"),
            Column.text("Evidence", "evidence"));
    judgements.forEach(j -> table.add(row(j, names, language)));
    return table;
  }

  private static Cell[] row(Judgement judgement, Names names, Language language) {
    var subject = judgement.subject();
    var opinion = judgement.opinion();
    var indicator = Framework.shipped().get(subject.indicator());
    boolean model = judgement.voice() instanceof Voice.Model;
    return new Cell[] {
      Cell.of(subject.indicator()),
      Cell.of(indicator.title().in(language)),
      indicator.check().map(Cell::of).orElse(Cell.none("")),
      Cell.of(names.of(judgement.voice())),
      new Cell(Boolean.toString(model), Boolean.toString(model)),
      Cell.of(Integer.toString(judgement.round()), judgement.round()),
      Cell.of(subject.asOf().toString()),
      Cell.of(Words.of(opinion.presence())),
      Cell.of(Words.of(opinion.confidence())),
      Cell.of(opinion.reasons()),
      new Cell(
          "",
          opinion.evidence().stream()
              .map(c -> Json.string(Grading.text(c)))
              .collect(java.util.stream.Collectors.joining(", ", "[", "]")))
    };
  }
}
