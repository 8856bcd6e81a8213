package org.upstander.node.cli.mechanism;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.StateArgument;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.node.terminal.WordArgument;
import org.upstander.option.BodyKind;
import org.upstander.option.mechanism.Mechanism;
import org.upstander.option.mechanism.MechanismRegister;
import org.upstander.world.Level;
import org.upstander.world.RegionalBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `upstander mechanism list`: the register, or a part of it.
@Command(
    name = "list",
    description = {
      "Lists the bodies of the register. Those of single states are not in the register that ships; a",
      "node enters its own with upstander mechanism add, and sees them with --own."
    },
    footer = {
      "",
      "Examples:",
      "  upstander mechanism list",
      "  upstander mechanism list --state Sudan --level regional,multilateral",
      "  upstander mechanism list --state Sudan --own",
      "  upstander mechanism list --kind treaty-body,regional-court --body AU"
    })
final class MechanismListCommand extends Instruction {
  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Only those that serve this state: a name, an ISO 3166 or Gleditsch–Ward code.")
  private @Nullable String state;

  @Option(
      names = "--level",
      split = ",",
      paramLabel = "LEVEL",
      description = "national, regional or multilateral.")
  private List<String> levels = List.of();

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "Kinds of bodies, such as treaty-body or regional-court.")
  private List<String> kinds = List.of();

  @Option(
      names = "--body",
      split = ",",
      paramLabel = "BODY",
      description = "Only those of these regional organisations, such as AU or OSCE.")
  private List<String> bodies = List.of();

  @Mixin private OwnArgument own;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    var register = own.register();
    var chosen = chosen(register);
    var table = table(chosen);
    if (json) {
      out().print(table.toJson());
    } else if (chosen.isEmpty()) {
      out().println("No body of the register fits all of this. Leave a filter out.");
    } else {
      out().print(table.toText());
      out()
          .printf(
              "%n%d of %d bodies. Everything about one: upstander mechanism show ID%n",
              chosen.size(), register.list().size());
    }
    out().flush();
    return 0;
  }

  private List<Mechanism> chosen(MechanismRegister register) {
    Set<Level> ofLevels = WordArgument.each(levels, "--level", Level.class);
    Set<BodyKind> ofKinds = WordArgument.each(kinds, "--kind", BodyKind.class);
    Set<RegionalBody> ofBodies = WordArgument.each(bodies, "--body", RegionalBody.class);
    var serving =
        state == null
            ? register.list()
            : register.serving(StateArgument.of(state, "--state", Clock.today()));
    return serving.stream()
        .filter(m -> ofLevels.isEmpty() || ofLevels.contains(m.level()))
        .filter(m -> ofKinds.isEmpty() || !Collections.disjoint(ofKinds, m.kinds()))
        .filter(m -> ofBodies.isEmpty() || m.reach().body().filter(ofBodies::contains).isPresent())
        .toList();
  }

  private static Table table(List<Mechanism> mechanisms) {
    var table =
        new Table(
            Column.text("Mechanism", "mechanism"),
            Column.text("Level", "level"),
            Column.text("Of", "body"),
            Column.text("Kinds", "kinds"),
            Column.text("Name", "name"));
    for (Mechanism each : mechanisms) {
      table.add(
          Cell.of(each.id()),
          Cell.of(WordArgument.word(each.level())),
          each.reach().body().map(b -> Cell.of(b.name())).orElse(Cell.none("")),
          Cell.of(WordArgument.words(each.kinds())),
          Cell.of(each.name()));
    }
    return table;
  }
}
