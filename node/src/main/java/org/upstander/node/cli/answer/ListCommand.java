package org.upstander.node.cli.answer;

import org.upstander.node.desk.Desk;
import org.upstander.node.page.warning.PaperWords;
import org.upstander.node.terminal.NamedWarning;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.record.due.Asked;
import org.upstander.response.Answer;
import org.upstander.response.Commitment;
import org.upstander.warning.clock.AnswerClock;
import picocli.CommandLine.Command;

/// `upstander answer list`: who has answered, who is silent, until when.
@Command(
    name = "list",
    description =
        "Shows who was asked, what each has answered, who is silent, and what is promised.",
    footer = {"", "Example:", "  upstander answer list 9f3ac21b"})
final class ListCommand extends Answering {
  @Override
  protected void work(Desk desk) {
    var found = named(desk);
    var table =
        new Table(
            Column.text("Asked", "asked"),
            Column.text("Until", "until"),
            Column.text("Answer", "answer"),
            Column.text("By", "by"),
            Column.text("What", "what"));
    Asked.of(found.warning(), found.state(), AnswerClock.DEFAULT)
        .forEach(asked -> add(table, desk, found, asked));
    out().print(json() ? table.toJson() : table.toText());
    if (!json()) {
      found.warning().commitments().forEach(this::promise);
    }
  }

  private void add(Table table, Desk desk, NamedWarning found, Asked asked) {
    var words = PaperWords.in(argument().language());
    var who = Cell.of(words.addressee(asked.addressee(), found.state()));
    var until = asked.due().map(d -> Cell.of(PaperWords.minute(d))).orElse(Cell.none("-"));
    if (asked.answers().isEmpty()) {
      boolean late = asked.overdue(desk.now());
      boolean another = found.warning().course().answered(asked.addressee().level());
      String silence = another ? "silent; another has answered" : late ? "silent, late" : "silent";
      table.add(who, until, Cell.of(silence), Cell.none("-"), Cell.none("-"));
    }
    for (Answer answer : asked.answers()) {
      table.add(who, until, Cell.of(kind(answer)), Cell.of(answer.office().name()), what(answer));
    }
  }

  private static String kind(Answer answer) {
    return switch (answer) {
      case Answer.Act _ -> "acts";
      case Answer.ActDifferently _ -> "acts differently";
      case Answer.Decline _ -> "declines";
    };
  }

  private static Cell what(Answer answer) {
    return Cell.of(
        switch (answer) {
          case Answer.Act(_, _, _, var options) -> String.join(", ", options);
          case Answer.ActDifferently(_, _, _, var measure, var reasons) ->
              measure + " because: " + reasons.text();
          case Answer.Decline(_, _, _, var reasons) -> reasons.text();
        });
  }

  private void promise(Commitment promise) {
    out().printf("%s promises %s by %s.%n", promise.office(), promise.option(), promise.due());
  }
}
