package org.upstander.node.cli.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.assess.Judgement;
import org.upstander.assess.consult.ConsultationStage;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Author;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.desk.Written;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.Moment;
import org.upstander.node.terminal.Names;
import org.upstander.node.terminal.SituationName;
import org.upstander.record.Kinds;
import org.upstander.record.body.JudgementBody;
import org.upstander.record.file.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander judge hand-in`: an assessor answers a consultation.
@Command(
    name = "hand-in",
    description = {
      "Hands in a filled-in form for the round that is open. While the round is open another form takes",
      "its place. Handing in the same twice is harmless."
    },
    footer = {
      "",
      "Examples:",
      "  upstander judge hand-in 9f3ac21b form.csv --as assessor-a",
      "  upstander judge hand-in 9f3ac21b form.csv --as assessor-a --round 2"
    })
final class HandInCommand extends DeskInstruction {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The consultation, by the end of its id.")
  private String id = "";

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "The form as CSV, YAML or JSON; - is standard input.")
  private Path file = Path.of("-");

  @Option(
      names = "--round",
      paramLabel = "N",
      description = "1 or 2 (default: the round that is open).")
  private @Nullable Integer round;

  @Override
  protected void work(Desk desk) throws IOException {
    if (round != null && round != 1 && round != Judgement.LAST_ROUND) {
      throw Mistake.usage("--round " + round + ": there are the rounds 1 and 2.");
    }
    var findings = JudgementForm.read(file);
    Author author = argument().author(desk);
    var asked = Asked.of(desk, id);
    requireDay(asked);
    var turn = asked.turn(author.owner(), desk.now());
    int open = round == null ? turn.round(findings) : round;
    var body = typed(() -> new JudgementBody.HandedIn(Optional.of(asked.id()), open, findings));
    Optional<Written> before =
        turn.stands(open, findings) ? standing(asked, author, body) : Optional.empty();
    Written written = before.isPresent() ? before.get() : write(desk, author, asked, body);
    say(
        written,
        "judgement %%s of %s handed in for round %d"
            .formatted(Words.count(findings.size(), "indicator"), open),
        next(desk, asked));
  }

  private void requireDay(Asked asked) {
    var day = asked.course().plan().asOf();
    argument()
        .terms()
        .asOf()
        .filter(on -> !on.equals(day))
        .ifPresent(on -> {
          throw Mistake.usage(
              "--on %s: the consultation asks about the state of things on %s; leave --on out."
                  .formatted(on, day));
        });
  }

  /// What stands word for word is not written again, whatever its author wrote since.
  private static Optional<Written> standing(Asked asked, Author author, JudgementBody body) {
    return asked.file().lines().stream()
        .filter(l -> l.header().author().equals(author.owner()) && l.body().equals(body))
        .map(Line::id)
        .reduce((_, later) -> later)
        .map(id -> new Written(id, true));
  }

  private Written write(Desk desk, Author author, Asked asked, JudgementBody body) {
    var terms = argument().terms().of(asked.course().plan().asOf());
    return desk.write(author, Draft.about(asked.file().situation(), Kinds.JUDGEMENT, body, terms));
  }

  private static String next(Desk desk, Asked before) {
    Instant now = desk.now();
    var asked = Asked.of(desk, before.id());
    var course = asked.course();
    var awaited = new Names(desk.members()).of(course.awaited(now));
    return switch (course.stage(now)) {
      case BLIND ->
          "Until %2$s nobody else sees it while %1$s may hand in. Next: upstander judge show %3$s"
              .formatted(awaited, Moment.shown(course.plan().until().first()), asked.shortened());
      case IN_VIEW ->
          "The second round is open until %s, for %s. Next: upstander judge show %s"
              .formatted(Moment.shown(course.plan().until().second()), awaited, asked.shortened());
      case COMPLETE, LAPSED, CALLED_OFF ->
          "The consultation is %s. Next: upstander judge synthesis %s"
              .formatted(
                  Words.of(ConsultationStage.COMPLETE),
                  SituationName.typed(asked.file().situation()));
    };
  }
}
