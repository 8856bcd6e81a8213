package org.upstander.node.cli.warn;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Reader;
import org.upstander.node.desk.Written;
import org.upstander.node.desk.warning.Escalating;
import org.upstander.node.page.warning.PaperWords;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationName;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.record.due.Due;
import org.upstander.record.due.DueList;
import org.upstander.warning.clock.AnswerClock;
import org.upstander.world.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `upstander warn due`: what is owed by now, in all situations.
@Command(
    name = "due",
    description = {
      "Lists what is due by now in all situations: answers, escalations by rule, 7-1-7, promises, late",
      "actions, faded judgements. With --write the node records the escalations that are due, each",
      "once, with the time at which it was due. Meant to be run by a timer."
    },
    footer = {
      "",
      "Examples:",
      "  upstander warn due",
      "  upstander warn due --days 7",
      "  upstander warn due --write"
    })
final class DueCommand extends DeskInstruction {
  private static final int MOST_DAYS = 3660;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "0",
      description = "Also what comes due within N days if nothing happens (default: 0).")
  private int days;

  @Option(names = "--write", description = "Record the escalations that are due.")
  private boolean write;

  @Override
  protected void work(Desk desk) throws IOException {
    if (days < 0 || days > MOST_DAYS) {
      throw Mistake.usage("--days " + days + ": give 0 to " + MOST_DAYS + " days.");
    }
    var escalated = write ? new Escalating(desk).write() : List.<Escalating.Escalation>of();
    var table = table(desk, all(desk));
    if (json()) {
      out().print(table.toJson());
      return;
    }
    for (var each : escalated) {
      out()
          .printf(
              "Warning %s of %s went to the %s level by rule (entry %s).%n",
              Written.shortened(each.warning()),
              SituationName.typed(each.situation()),
              word(each.level()),
              Written.shortened(each.entry()));
    }
    if (write && escalated.isEmpty()) {
      out().println("No escalation was due that is not on record.");
    }
    out().print(table.isEmpty() ? "Nothing is due.\n" : table.toText());
  }

  private List<Due> all(Desk desk) throws IOException {
    var reader = Reader.of(desk, argument().name());
    var until = desk.now().plus(Duration.ofDays(days));
    var all = new ArrayList<Due>();
    for (Situation situation : desk.store().situations()) {
      var state = desk.states().get(situation.state());
      all.addAll(
          DueList.of(desk.file(situation), state, reader.voice(), AnswerClock.DEFAULT, until));
    }
    return Due.sorted(all);
  }

  private static Table table(Desk desk, List<Due> all) {
    var table =
        new Table(
            Column.text("Due", "due"),
            Column.text("Late", "late"),
            Column.text("Situation", "situation"),
            Column.text("About", "about"),
            Column.text("What", "what"));
    for (Due due : all) {
      boolean over = due.over(desk.now());
      table.add(
          Cell.of(PaperWords.minute(due.by())),
          new Cell(over ? "late" : "", Boolean.toString(over)),
          Cell.of(SituationName.typed(due.situation())),
          Cell.of(about(due)),
          Cell.of(due.what()));
    }
    return table;
  }

  private static String about(Due due) {
    return switch (due.kind()) {
      case ESCALATION, ANSWER, LEG, PROMISE -> "warning " + Written.shortened(due.about());
      case ACTION -> "action " + Written.shortened(due.about());
      case JUDGEMENT -> "factor " + due.about();
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
