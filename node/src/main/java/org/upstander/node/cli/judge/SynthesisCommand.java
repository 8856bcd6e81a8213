package org.upstander.node.cli.judge;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.synthesis.FactorSynthesis;
import org.upstander.assess.synthesis.Fading;
import org.upstander.assess.synthesis.Synthesis;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Reader;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.Names;
import org.upstander.node.terminal.SituationArgument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander judge synthesis`: what all voices say together, and where they part.
@Command(
    name = "synthesis",
    description = {
      "Shows, risk factor by risk factor, what all say: how they are spread, where there are two camps,",
      "what is not known, and which judgements have faded so far that they ask to be renewed. Nothing is",
      "made into one number. Judgements of an open blind round are in it only if they are your own."
    },
    footer = {
      "",
      "Examples:",
      "  upstander judge synthesis SDN",
      "  upstander judge synthesis SDN --detail --factor 7",
      "  upstander judge synthesis SDN --on 2027-06-30 --json   what will have faded by then"
    })
final class SynthesisCommand extends DeskInstruction {
  @Parameters(paramLabel = SituationArgument.LABEL, description = SituationArgument.DESCRIPTION)
  private String situation = "";

  @Option(
      names = "--detail",
      description = "Indicator by indicator, with everybody's reasons and evidence.")
  private boolean detail;

  @Option(names = "--factor", paramLabel = "N", description = "Only this risk factor, 1 to 14.")
  private @Nullable Integer factor;

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, argument().day());
    var judgements = desk.file(about).judgements();
    String reader = Reader.of(desk, argument().name()).voice();
    var synthesis =
        new Synthesis(Framework.shipped(), Fading.DEFAULT)
            .of(about, judgements.heard(reader, desk.now()), argument().day());
    var printout =
        new SynthesisPrintout(chosen(synthesis), new Names(desk.members()), argument().language());
    if (json()) {
      out().print(printout.json(detail));
      return;
    }
    out().print(printout.head(about, argument().day()));
    out().print(detail ? printout.detail() : printout.overview());
    out().print(BlindRounds.text(judgements, desk.now()));
  }

  private List<FactorSynthesis> chosen(List<FactorSynthesis> all) {
    if (factor == null) {
      return all;
    }
    if (factor < 1 || factor > all.size()) {
      throw Mistake.usage("--factor " + factor + ": risk factors have the numbers 1 to 14.");
    }
    return List.of(all.get(factor - 1));
  }
}
