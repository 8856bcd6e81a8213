package org.upstander.node.cli;

import java.io.IOException;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.desk.Written;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.record.Kinds;
import org.upstander.record.Retraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander retract`: takes an entry back without another in its place.
@Command(
    name = "retract",
    description = {
      "Takes an entry back. It stays in the record, marked as taken back, with the reason. What others",
      "rest on cannot be taken back before them."
    },
    footer = {
      "",
      "Example:",
      "  upstander retract 9f3ac21b --reason \"It was about another district\""
    })
final class RetractCommand extends DeskInstruction {
  @Parameters(paramLabel = "ID", description = "The end of the entry's id.")
  private String entry;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why, for all who have read it.")
  private String reason;

  @Override
  protected void work(Desk desk) throws IOException {
    var author = argument().author(desk);
    var target = Standing.of(desk, entry).by(author);
    Retraction body = typed(() -> new Retraction(target.id(), reason));
    var draft = new Draft<>(target.about(), Kinds.RETRACTION, body, terms(target));
    var written = desk.write(author, draft);
    say(
        written,
        "%s %s is taken back, by entry %%s"
            .formatted(target.kind().name(), Written.shortened(target.id())),
        "Everything ever said in its place: upstander history " + entry);
  }

  /// The reason travels no further than what it is about, unless somebody says so.
  private Draft.Terms terms(Standing target) {
    var asked = argument().terms();
    boolean given = spec().commandLine().getParseResult().hasMatchedOption("--marking");
    return given ? asked : asked.marked(target.header().marking());
  }
}
