package org.upstander.node.cli.group;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.upstander.group.Group;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Reader;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationName;
import org.upstander.record.codec.RecordCodec;
import org.upstander.record.json.CanonicalJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander group show`: everything about one group that the reader may see.
@Command(
    name = "show",
    description = "Shows a group at risk, as far as the reader (--as) may see it.",
    footer = {"", "Example:", "  upstander group show market-traders --as protection-officer"})
final class GroupShowCommand extends DeskInstruction {
  @Parameters(paramLabel = "ID", description = "Its id, as in upstander group list.")
  private String id;

  @Override
  protected void work(Desk desk) throws IOException {
    var reader = Reader.of(desk, argument().name());
    var known =
        KnownGroups.list(desk, Optional.empty(), reader).stream()
            .filter(k -> k.group().id().equals(id))
            .findFirst()
            .orElseThrow(() ->
                Mistake.input(
                    "%s: no description of a group of this id holds today. See: upstander group list"
                        .formatted(id)));
    if (json()) {
      out().println(CanonicalJson.text(RecordCodec.write(known.group(), Group.class)));
    } else {
      out().print(GroupWords.inShort(known.group()));
      out().print(rest(known.group()));
      out().println("  in the file of " + SituationName.typed(known.situation()));
    }
  }

  private static String rest(Group group) {
    String protectedBy =
        group.capacities().stream()
            .map(c -> GroupWords.word(c.kind()) + ": " + c.text())
            .collect(Collectors.joining("; "));
    return "  at risk as: %s%n".formatted(GroupWords.words(group.grounds()))
        + "  protected by: %s%n"
            .formatted(protectedBy.isEmpty() ? "nothing that is described" : protectedBy)
        + "  described from %s until %s%n"
            .formatted(group.validity().from(), group.validity().until());
  }
}
