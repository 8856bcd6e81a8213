package org.upstander.node.cli.judge.question;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.upstander.assess.Voice;
import org.upstander.assess.question.Estimate;
import org.upstander.assess.question.Pool;
import org.upstander.assess.question.QuestionStage;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Reader;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.Names;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.world.Probability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander judge question show`: one question, as far as the reader may see it.
@Command(
    name = "show",
    description = {
      "Shows a question and its answers: only your own (--as) while it is open, all once it is closed,",
      "with what the persons say together."
    },
    footer = {"", "Example:", "  upstander judge question show 5c0d11e7 --as assessor-a"})
final class QuestionShowCommand extends DeskInstruction {
  @Parameters(paramLabel = "ID", description = "The question, by the end of its id.")
  private String id = "";

  @Override
  protected void work(Desk desk) throws IOException {
    var put = Put.of(desk, id);
    var stage = put.course().stage(desk.today());
    String reader = Reader.of(desk, argument().name()).voice();
    List<Estimate> seen =
        reader.isEmpty() && stage == QuestionStage.OPEN
            ? List.of()
            : put.course()
                .visible(new Voice.Assessor(reader.isEmpty() ? "nobody" : reader), desk.today());
    var table = table(seen, new Names(desk.members()));
    put.course().pool(desk.today()).ifPresent(pool -> add(table, pool));
    if (json()) {
      out().print(table.toJson());
      return;
    }
    var question = put.course().question();
    out()
        .printf(
            "Question %s: %s, by %s; settled by %s.%nIt is %s.%n",
            put.shortened(),
            question.event(),
            question.days().by(),
            question.decidedBy(),
            Put.words(put.course(), stage));
    if (stage == QuestionStage.OPEN) {
      out().println("What others and models say is not shown before it closes.");
    }
    out().print(table.isEmpty() ? "" : "\n" + table.toText());
  }

  private static Table table(List<Estimate> estimates, Names names) {
    var table =
        new Table(
            Column.text("Voice", "voice"),
            Column.number("Probability", "probability"),
            Column.text("Reasons", "reasons"));
    estimates.stream()
        .sorted(
            Comparator.comparing((Estimate e) -> e.voice() instanceof Voice.Model)
                .thenComparing(e -> names.of(e.voice())))
        .forEach(e -> table.add(row(e, names)));
    return table;
  }

  private static Cell[] row(Estimate estimate, Names names) {
    return new Cell[] {
      Cell.of(names.of(estimate.voice())),
      probability(estimate.probability()),
      Cell.of(estimate.reasons().strip().replaceAll("\\s*\\R\\s*", " / "))
    };
  }

  private static void add(Table table, Pool pool) {
    table.add(Cell.of("all persons, median"), probability(pool.median()), Cell.none(""));
    table.add(Cell.of("all persons, mean of log odds"), probability(pool.mean()), Cell.none(""));
  }

  private static Cell probability(Probability probability) {
    return Cell.of(String.format(Locale.ROOT, "%.3f", probability.value()), probability.value());
  }
}
