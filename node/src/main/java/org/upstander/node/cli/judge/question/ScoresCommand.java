package org.upstander.node.cli.judge.question;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.assess.Voice;
import org.upstander.assess.question.QuestionCourse;
import org.upstander.assess.question.Standing;
import org.upstander.assess.question.Standings;
import org.upstander.node.desk.Desk;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.Names;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.record.file.Member;
import org.upstander.world.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander judge question scores`: who was right, people and models side by side.
@Command(
    name = "scores",
    description = {
      "Scores everybody on settled questions: mean Brier score (0 to 1) and mean log score, lower is",
      "better. Beside each stands the score of all persons together on the same questions, so that",
      "whoever answers hard questions is not the worse for it."
    },
    footer = {
      "",
      "Examples:",
      "  upstander judge question scores",
      "  upstander judge question scores SDN --json"
    })
final class ScoresCommand extends DeskInstruction {
  private static final int FEW = 20;

  @Parameters(
      arity = "0..1",
      paramLabel = SituationArgument.LABEL,
      description = {SituationArgument.DESCRIPTION, "Without it: of all situations."})
  private @Nullable String situation;

  @Override
  protected void work(Desk desk) throws IOException {
    var about = Optional.ofNullable(situation).map(s -> SituationArgument.of(s, argument().day()));
    var courses = new ArrayList<QuestionCourse>();
    for (Situation one : QuestionListCommand.situations(desk, about)) {
      courses.addAll(desk.file(one).questions().courses().values());
    }
    var names = new Names(desk.members());
    var table =
        new Table(
            Column.text("Voice", "voice"),
            Column.number("Questions", "questions"),
            Column.number("Brier", "brier"),
            Column.number("Log", "log"),
            Column.number("Persons' Brier", "persons_brier"));
    Standings.of(courses).stream()
        .sorted(Comparator.comparing(s -> name(s.who(), names)))
        .forEach(s -> table.add(row(s, names)));
    if (json()) {
      out().print(table.toJson());
    } else if (table.isEmpty()) {
      out().println("No question is settled yet. Next: upstander judge question list");
    } else {
      out().print(table.toText());
      out().print(remark(courses));
    }
  }

  private static String remark(List<QuestionCourse> courses) {
    long settled = courses.stream().filter(c -> c.outcome().isPresent()).count();
    long happened = courses.stream().filter(c -> c.outcome().orElse(false)).count();
    return "%d settled, of which %d happened. Persons' Brier: of all persons together on the same questions.%s%n"
        .formatted(settled, happened, settled < FEW ? " With so few, differences are chance." : "");
  }

  private static Cell[] row(Standing standing, Names names) {
    return new Cell[] {
      Cell.of(name(standing.who(), names)),
      Cell.of(Integer.toString(standing.questions()), standing.questions()),
      score(standing.brier()),
      score(standing.log()),
      standing.groupBrier().map(ScoresCommand::score).orElse(Cell.none("–"))
    };
  }

  /// Standings know persons by the ids of their keys.
  private static String name(String who, Names names) {
    return names.members().list().stream()
        .map(Member::owner)
        .filter(owner -> new Voice.Assessor(owner).label().equals(who))
        .findFirst()
        .map(names::of)
        .orElse(who);
  }

  private static Cell score(double value) {
    return Cell.of(String.format(Locale.ROOT, "%.4f", value), value);
  }
}
