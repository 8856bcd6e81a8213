package org.upstander.node.cli.situation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Author;
import org.upstander.node.desk.Desk;
import org.upstander.node.form.Form;
import org.upstander.node.form.PictureForm;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.DataArgument;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.record.body.ForecastBody;
import org.upstander.world.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander situation decide`: the rules are asked.
@Command(
    name = "decide",
    description = {
      "Asks the rule table about a situation and records what it says, with the forecasts it rests on:",
      "phase and level, the reasons, what is not known, and what would change it. What people have",
      "judged in the file counts as far as its rounds are over. A deviation ends when the rules say",
      "something new; a part of a state has no figures of its own, so there they count as bounds."
    },
    footer = {
      "",
      "Examples:",
      "  upstander situation decide SDN",
      "  upstander situation decide SDN --data releases --as-of 2026-08",
      "  upstander situation decide --all --data releases"
    })
final class DecideCommand extends DeskInstruction {
  @Parameters(
      arity = "0..1",
      paramLabel = SituationArgument.LABEL,
      description = SituationArgument.DESCRIPTION)
  private @Nullable String situation;

  @Option(
      names = "--all",
      description =
          "Every situation with an open file; the node itself asks, unless --as says who does.")
  private boolean all;

  @Mixin private DataArgument data;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM",
      description = "The last month of figures to use (default: the last that covers all states).")
  private @Nullable YearMonth month;

  @Option(
      names = "--picture",
      paramLabel = "FILE",
      description = "In an exercise: a made-up picture instead of figures, as YAML.")
  private @Nullable Path picture;

  @Option(
      names = "--forecast",
      paramLabel = "FILE",
      description = "Beside --picture: a made-up forecast that goes on record too, as YAML.")
  private @Nullable Path forecast;

  @Override
  protected void work(Desk desk) throws IOException {
    if (all == (situation != null)) {
      throw Mistake.usage("give a situation such as SDN, or --all for every open file.");
    }
    if (forecast != null && picture == null) {
      throw Mistake.usage("--forecast goes with --picture: forecasts of real places are computed.");
    }
    if (picture != null && all) {
      throw Mistake.usage("--picture is of one situation: name it instead of --all.");
    }
    Author author = all && argument().name().isEmpty() ? desk.node() : argument().author(desk);
    var deciding = new Deciding(desk, author, argument().terms(), day());
    var decided =
        picture == null ? fromFigures(desk, deciding) : List.of(madeUp(desk, deciding, picture));
    print(decided);
  }

  private Decided madeUp(Desk desk, Deciding deciding, Path file) {
    if (!desk.exercise()) {
      throw Mistake.input(
          "--picture is for exercises, and this is none: the level of a real situation comes from"
              + " figures and judgements. Leave --picture out, or see: upstander exercise --help");
    }
    var made = Optional.ofNullable(forecast).map(f -> Form.read(f, ForecastBody.Published.class));
    return deciding.decideMadeUp(
        new MadeUp(PictureForm.read(file)).picture(about(desk), desk, day()), made);
  }

  private List<Decided> fromFigures(Desk desk, Deciding deciding) throws IOException {
    var situations = all ? open(desk) : List.of(about(desk));
    FigurePictures figures;
    try (var progress = progress()) {
      progress.at("Reading and forecasting");
      figures = FigurePictures.of(data, Optional.ofNullable(month), day());
    }
    figures.leftOut().forEach(l -> err().println("left out " + l.file() + ": " + l.reason()));
    err().flush();
    var decided = new ArrayList<Decided>();
    for (Situation each : situations) {
      decided.add(deciding.decide(each, figures.picture(each), figures.forecast(each)));
    }
    return decided;
  }

  private Situation about(Desk desk) {
    return SituationArgument.of(String.valueOf(situation), desk.today());
  }

  private static List<Situation> open(Desk desk) {
    var open =
        desk.store().situations().stream().filter(s -> desk.file(s).opened().isPresent()).toList();
    if (open.isEmpty()) {
      throw Mistake.input("no file is open: upstander situation open begins one.");
    }
    return open;
  }

  /// The day on which things are looked at.
  private LocalDate day() {
    return argument()
        .terms()
        .asOf()
        .or(data::knownOn)
        .or(() -> Optional.ofNullable(month).map(YearMonth::atEndOfMonth))
        .orElse(Clock.today());
  }

  private void print(List<Decided> decided) {
    if (json()) {
      out().print(DecidedPrintout.toJson(decided));
    } else if (all) {
      out().print(DecidedPrintout.toTable(decided, argument().language()));
    } else {
      out().print(new DecidedPrintout(decided.getFirst(), argument().language(), day()).toText());
    }
  }
}
