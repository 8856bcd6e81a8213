package org.upstander.node.cli.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.upstander.assess.Judgement;
import org.upstander.assess.Subject;
import org.upstander.assess.Voice;
import org.upstander.assess.consult.Plan;
import org.upstander.assess.framework.DataReading;
import org.upstander.assess.framework.DataVoice;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.synthesis.Fading;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Author;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.desk.Written;
import org.upstander.node.run.Material;
import org.upstander.node.run.Run;
import org.upstander.node.terminal.DataArgument;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.Names;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.record.Kinds;
import org.upstander.record.body.JudgementBody;
import org.upstander.world.Situation;
import org.upstander.world.States;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander judge data`: what the data say about the indicators that have a rule, as a model.
@Command(
    name = "data",
    description = {
      "Lets the data speak about the indicators for which the Framework's table has a rule: one more",
      "voice, called a model wherever it is shown. Where figures are missing or end too long before the",
      "day asked about, it says unknown. With --into it joins a consultation, unseen until the second",
      "round."
    },
    footer = {
      "",
      "Examples:",
      "  upstander judge data SDN",
      "  upstander judge data SDN --data files --into 9f3ac21b"
    })
final class DataCommand extends DeskInstruction {
  private static final Voice.Model MADE_UP = new Voice.Model("made-up-figures", "1");

  @Parameters(
      paramLabel = SituationArgument.LABEL,
      description =
          "A state as a whole, by name or code: figures of a state say nothing of a part.")
  private String situation = "";

  @Option(
      names = "--into",
      paramLabel = "ID",
      description = "The consultation that it joins, by the end of its id.")
  private @Nullable String into;

  @Option(
      names = "--voice",
      paramLabel = "FILE",
      description = "In an exercise: what a made-up model says, as a form that assessors fill in.")
  private @Nullable Path voice;

  @Mixin private DataArgument data;

  @Override
  protected void work(Desk desk) throws IOException {
    data.check();
    var about = SituationArgument.of(situation, argument().day());
    if (!about.part().isEmpty()) {
      throw Mistake.usage(
          "%s: figures of a whole state do not speak for a part of it; give the state."
              .formatted(situation));
    }
    Optional<Asked> asked = into == null ? Optional.empty() : Optional.of(asked(desk, into, about));
    LocalDate day = asked.map(a -> a.course().plan().asOf()).orElse(argument().day());
    var said = voice == null ? said(about, day, asked) : madeUp(desk, voice, about, day);
    var model = voice == null ? DataReading.VOICE : MADE_UP;
    if (!json()) {
      print(said, new Names(desk.members()));
    }
    say(
        write(desk, asked.map(Asked::id), model, said),
        "judgement %%s of %s by %s recorded"
            .formatted(Words.count(said.size(), "indicator"), model.label()),
        asked.isPresent() ? "It is seen from the second round on." : "");
  }

  private Written write(
      Desk desk, Optional<String> consultation, Voice.Model voice, List<Judgement> said)
      throws IOException {
    var findings =
        said.stream()
            .map(j -> new JudgementBody.Finding(j.subject().indicator(), j.opinion()))
            .toList();
    var body = new JudgementBody.ModelSpoke(consultation, voice.name(), voice.version(), findings);
    var subject = said.getFirst().subject();
    Author author = argument().name().isPresent() ? argument().author(desk) : desk.node();
    var terms = argument().terms().of(subject.asOf());
    return desk.write(author, Draft.about(subject.situation(), Kinds.JUDGEMENT, body, terms));
  }

  private static Asked asked(Desk desk, String id, Situation about) {
    var asked = Asked.of(desk, id);
    if (!asked.file().situation().equals(about)) {
      throw Mistake.usage(
          "--into %s: the consultation is about %s, not about %s."
              .formatted(id, asked.file().situation(), about));
    }
    return asked;
  }

  private static List<Judgement> madeUp(Desk desk, Path file, Situation about, LocalDate day) {
    if (!desk.exercise()) {
      throw Mistake.input(
          "--voice is for exercises, and this is none: what the data say of a real state is computed."
              + " Leave --voice out, or see: upstander exercise --help");
    }
    return JudgementForm.read(file).stream()
        .map(f -> new Judgement(new Subject(f.indicator(), about, day), f.opinion(), MADE_UP, 1))
        .toList();
  }

  private List<Judgement> said(Situation about, LocalDate day, Optional<Asked> asked)
      throws IOException {
    Material read = data.read();
    Material known = data.knownOn().map(read::asOf).orElse(read);
    var run = Run.of(known, Optional.of(month(known, day)), DataReading.VOICE.version());
    var voice = new DataVoice(Framework.shipped(), run.watchlist(), known.evidence());
    try {
      var all = voice.of(States.world().get(about.state()));
      return asked.isPresent() ? of(asked.get().course().plan(), all) : all;
    } catch (IllegalArgumentException e) {
      throw Mistake.input(e.getMessage() + ".");
    }
  }

  /// What of it answers a plan, as of the plan's day.
  private static List<Judgement> of(Plan plan, List<Judgement> all) {
    var said =
        all.stream()
            .filter(j -> plan.indicators().contains(j.subject().indicator()))
            .map(j -> on(plan, j))
            .toList();
    if (said.isEmpty()) {
      throw Mistake.input(
          "no indicator of the consultation has a rule for data; those that have: %s."
              .formatted(
                  all.stream()
                      .map(j -> j.subject().indicator())
                      .collect(Collectors.joining(", "))));
    }
    return said;
  }

  private static Judgement on(Plan plan, Judgement judgement) {
    String id = judgement.subject().indicator();
    var horizon = Framework.shipped().get(id).horizon();
    return new Judgement(
        new Subject(id, plan.situation(), plan.asOf()),
        Fading.DEFAULT.on(horizon, judgement, plan.asOf()),
        judgement.voice(),
        judgement.round());
  }

  /// The last month that was over on the day, as far as the figures reach.
  private static YearMonth month(Material material, LocalDate day) {
    var over = YearMonth.from(day.plusDays(1)).minusMonths(1);
    var horizon = Run.horizon(material);
    return over.isBefore(horizon) ? over : horizon;
  }

  private void print(List<Judgement> said, Names names) {
    for (Judgement judgement : said) {
      out().println(IndicatorLine.of(judgement.subject().indicator(), argument().language()));
      out().println("  " + JudgementLine.of(judgement, names));
    }
  }
}
