package org.upstander.node.cli.judge.question;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Author;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.desk.Written;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.record.Kinds;
import org.upstander.record.body.QuestionBody;
import org.upstander.world.Probability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander judge question answer`: a probability of a person, or of a forecast on record.
@Command(
    name = "answer",
    description = {
      "Gives your probability that the event happens in time, 0.001 to 0.999. Until the question closes",
      "another takes its place. With --from-forecast a model answers: its probability is taken from a",
      "forecast on record and stands beside those of people as a model's."
    },
    footer = {
      "",
      "Examples:",
      "  upstander judge question answer 5c0d11e7 0.15 --reasons \"The truce has held for a year.\"",
      "  upstander judge question answer 5c0d11e7 --from-forecast 8aa01b2c --event-of \"25 or more\""
    })
final class AnswerCommand extends DeskInstruction {
  @Parameters(index = "0", paramLabel = "ID", description = "The question, by the end of its id.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PROBABILITY",
      description = "Such as 0.15; not for --from-forecast.")
  private @Nullable Double probability;

  @Option(names = "--reasons", paramLabel = "TEXT", description = "Why; a person always says.")
  private @Nullable String reasons;

  @Option(
      names = "--from-forecast",
      paramLabel = "ID",
      description = "A forecast on record, by the end of its id.")
  private @Nullable String forecast;

  @Option(
      names = "--event-of",
      paramLabel = "TEXT",
      description = "Which of its events, by a part of its words (default: the only one).")
  private @Nullable String event;

  @Override
  protected void work(Desk desk) throws IOException {
    var put = Put.of(desk, id);
    QuestionBody body = forecast == null ? person(put) : model(desk, put, forecast);
    var draft = Draft.about(put.file().situation(), Kinds.QUESTION, body, argument().terms());
    Author author =
        forecast != null && argument().name().isEmpty() ? desk.node() : argument().author(desk);
    Written written = desk.write(author, draft);
    say(
        written,
        "answer %s recorded",
        "Nobody else sees it before %s has passed. Next: upstander judge question show %s"
            .formatted(put.course().question().days().closes(), put.shortened()));
  }

  private QuestionBody person(Put put) {
    if (event != null) {
      throw Mistake.usage("--event-of goes with --from-forecast only.");
    }
    if (probability == null) {
      throw Mistake.usage(
          "say how likely it is: upstander judge question answer %s 0.15 --reasons TEXT"
              .formatted(id));
    }
    if (reasons == null) {
      throw Mistake.usage("--reasons is missing: a probability comes with reasons.");
    }
    double value = probability;
    String why = reasons;
    return typed(() -> new QuestionBody.Answered(put.id(), new Probability(value), why));
  }

  private QuestionBody model(Desk desk, Put put, String from) {
    if (probability != null) {
      throw Mistake.usage(
          "give a probability or --from-forecast, not both: a model speaks for itself.");
    }
    var source = ForecastSource.of(desk, put.file(), from);
    var chance = source.chance(Objects.requireNonNullElse(event, ""), put.course().question());
    String why = source.reasons(chance) + (reasons == null ? "" : " " + reasons);
    return new QuestionBody.ModelAnswered(
        put.id(),
        source.published().model(),
        source.published().version(),
        chance.probability(),
        why);
  }
}
