package org.upstander.node.cli;

import java.io.IOException;
import java.util.List;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.SituationArgument;
import org.upstander.node.terminal.SituationName;
import org.upstander.record.Kinds;
import org.upstander.record.Note;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander note`: a remark for those who come after.
@Command(
    name = "note",
    description = "Writes a remark into the file of a situation, for those who come after.",
    footer = {
      "",
      "Examples:",
      "  upstander note SDN \"The mission's mandate ends in March\"",
      "  upstander note SDN \"Its source has withdrawn the figure\" --about 9f3ac21b"
    })
final class NoteCommand extends DeskInstruction {
  @Parameters(
      index = "0",
      paramLabel = SituationArgument.LABEL,
      description = SituationArgument.DESCRIPTION)
  private String situation;

  @Parameters(
      index = "1",
      paramLabel = "TEXT",
      description = "What is to be remembered; no names of persons.")
  private String text;

  @Option(
      names = "--about",
      split = ",",
      paramLabel = "ID",
      description = "The entries that it is about, by the ends of their ids.")
  private List<String> entries = List.of();

  @Override
  protected void work(Desk desk) throws IOException {
    var about = SituationArgument.of(situation, desk.today());
    Note body = typed(() -> new Note(text));
    var terms = argument().terms().on(entries.stream().map(desk::id).toList());
    var written = desk.write(argument().author(desk), Draft.about(about, Kinds.NOTE, body, terms));
    say(
        written,
        "Note %s recorded",
        "It shows in: upstander situation history " + SituationName.typed(about));
  }
}
