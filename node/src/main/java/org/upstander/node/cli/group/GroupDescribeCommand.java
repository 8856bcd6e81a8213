package org.upstander.node.cli.group;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.group.Group;
import org.upstander.node.desk.Author;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.desk.Written;
import org.upstander.node.form.Form;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.record.Kinds;
import org.upstander.record.file.Line;
import org.upstander.world.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander group describe`: puts descriptions of groups on record.
@Command(
    name = "describe",
    description = {
      "Puts descriptions of groups at risk on record, from a list in YAML or JSON or from a table. A",
      "group that is described already is corrected; docs/methods/groups.md shows complete examples."
    },
    footer = {
      "",
      "Examples:",
      "  upstander group describe groups.yaml --as protection-officer",
      "  upstander group describe groups.csv --situation SDN/darfur"
    })
final class GroupDescribeCommand extends DeskInstruction {
  @Parameters(
      paramLabel = "FILE",
      description = "The groups, as YAML, JSON or CSV; - for standard input.")
  private Path file;

  @Option(
      names = "--situation",
      paramLabel = SituationArgument.LABEL,
      description = "In whose file (default: that of the state of the first place).")
  private @Nullable String situation;

  @Override
  protected void work(Desk desk) throws IOException {
    var groups = read();
    var author = argument().author(desk);
    for (Group group : groups) {
      describe(desk, author, group);
    }
  }

  private List<Group> read() {
    boolean table = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    return table ? GroupRow.groups(Form.list(file, GroupRow.class)) : Form.list(file, Group.class);
  }

  private void describe(Desk desk, Author author, Group group) {
    Situation about =
        situation == null
            ? new Situation(group.places().getFirst().state(), "")
            : SituationArgument.of(situation, desk.today());
    var earlier = earlier(desk, about, group.id());
    if (earlier.filter(line -> line.body().equals(group)).isPresent()) {
      tell(group, new Written(earlier.get().header().id(), true), earlier);
      return;
    }
    var terms =
        earlier
            .map(line -> argument().terms().inPlaceOf(line.header().id()))
            .orElse(argument().terms());
    tell(group, desk.write(author, Draft.about(about, Kinds.GROUP, group, terms)), earlier);
  }

  private void tell(Group group, Written written, Optional<Line> earlier) {
    String what = earlier.isPresent() ? "described anew" : "described";
    say(
        written,
        "Group %s %s until %s, entry %%s".formatted(group.id(), what, group.validity().until()),
        "");
  }

  /// The last description of the group that stands.
  private static Optional<Line> earlier(Desk desk, Situation about, String id) {
    return desk.file(about).lines().stream()
        .filter(line -> line.body() instanceof Group group && group.id().equals(id))
        .reduce((_, later) -> later);
  }
}
