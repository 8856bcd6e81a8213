package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.upstander.node.desk.Author;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.desk.Written;
import org.upstander.node.form.Form;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.record.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander correct`: puts another entry in the place of one.
@Command(
    name = "correct",
    description = {
      "Puts a corrected entry of the same kind in the place of one. Both stay in the record; the",
      "corrected one counts. FILE holds the whole of it as YAML or JSON; docs/forms.md shows",
      "how each kind is written."
    },
    footer = {"", "Example:", "  upstander correct 9f3ac21b corrected.yaml"})
final class CorrectCommand extends DeskInstruction {
  @Parameters(index = "0", paramLabel = "ID", description = "The end of the entry's id.")
  private String entry;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "What it is to say, as YAML or JSON; - for standard input.")
  private Path file;

  @Override
  protected void work(Desk desk) throws IOException {
    var author = argument().author(desk);
    var target = Standing.of(desk, entry).by(author);
    var written = write(desk, author, target, target.kind());
    say(
        written,
        "%s %s is corrected by entry %%s"
            .formatted(target.kind().name(), Written.shortened(target.id())),
        "Everything ever said in its place: upstander history " + written.shortened());
  }

  private <T> Written write(Desk desk, Author author, Standing target, Kind<T> kind) {
    T body = Form.read(file, kind.body());
    return desk.write(author, new Draft<>(target.about(), kind, body, terms(target)));
  }

  /// As the entry said, unless something else was asked for.
  private Draft.Terms terms(Standing target) {
    var asked = argument().terms();
    var before = target.header();
    return new Draft.Terms(
        asked.asOf().or(() -> Optional.of(before.asOf())),
        given("--marking") ? asked.marking() : before.marking(),
        given("--language") ? asked.language() : before.language(),
        before.references(),
        Optional.of(target.id()));
  }

  private boolean given(String option) {
    return spec().commandLine().getParseResult().hasMatchedOption(option);
  }
}
