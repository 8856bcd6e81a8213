package org.upstander.node.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Appointing;
import org.upstander.node.desk.Desk;
import org.upstander.node.store.Home;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.RecordArgument;
import org.upstander.node.terminal.StateArgument;
import org.upstander.record.body.Duty;
import org.upstander.world.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander key create`: somebody comes to write at this node.
@Command(
    name = "create",
    description = {
      "Makes a key for a desk or office, admits it, and appoints its holder: for which organisation",
      "they speak, and in which capacities. The private key goes into a file that only you can read."
    },
    footer = {
      "",
      "Examples:",
      "  upstander key create analyst --organisation \"Regional desk\" --level REGIONAL --duty ANALYST",
      "  upstander key create focal-point --organisation \"National focal point\" \\",
      "      --level NATIONAL --state KEN --duty ADDRESSEE,STATE_CONCERNED"
    })
final class KeyCreateCommand extends Instruction {
  @Parameters(
      paramLabel = "NAME",
      description = "Of the desk or office, such as regional-analyst; never of a person.")
  private String name;

  @Option(
      names = "--organisation",
      required = true,
      paramLabel = "TEXT",
      description = "For which body its holder speaks.")
  private String organisation;

  @Option(
      names = "--level",
      required = true,
      paramLabel = "WORD",
      description = "At which that body acts: ${COMPLETION-CANDIDATES}.")
  private Level level;

  @Option(
      names = "--duty",
      required = true,
      split = ",",
      paramLabel = "WORD",
      description = "In which capacities: ${COMPLETION-CANDIDATES}.")
  private List<Duty> duties;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "To which state a national body belongs: a name or a code.")
  private @Nullable String state;

  @Mixin private RecordArgument record;

  @Override
  public Integer call() throws IOException {
    if (name.equals("node")) {
      throw Mistake.usage("'node' is what the node itself is called: take another name.");
    }
    var code =
        Optional.ofNullable(state).map(s -> StateArgument.of(s, "--state", Clock.today()).code());
    var office = new Appointing.Office(organisation, level, code, EnumSet.copyOf(duties));
    try (var desk = Desk.open(Home.ofUser(), record.url(), Clock.source())) {
      String key = new Appointing(desk).create(name, office);
      out().printf("%s may write: key %s%n", name, key);
      out()
          .printf(
              "Its private key is %s: keep a copy of it apart.%n",
              desk.keys().folder().resolve(key + ".pem"));
    }
    return 0;
  }
}
