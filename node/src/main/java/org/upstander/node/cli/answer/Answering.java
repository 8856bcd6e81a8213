package org.upstander.node.cli.answer;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.NamedWarning;
import org.upstander.record.Kinds;
import org.upstander.record.body.AnswerBody;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// What is said to one warning.
abstract class Answering extends DeskInstruction {
  @ParentCommand private @Nullable AnswerCommand parent;

  @Parameters(
      arity = "0..1",
      paramLabel = "WARNING",
      description = "The end of its id; it may also stand before the answer.")
  private @Nullable String warning;

  /// The warning that was named.
  final NamedWarning named(Desk desk) {
    String end = java.util.Objects.requireNonNull(parent).warning(warning);
    return NamedWarning.of(desk, end);
  }

  /// Records a body made for the id of the warning.
  final void answer(Desk desk, Function<NamedWarning, AnswerBody> made, String what, String next)
      throws IOException {
    var author = argument().author(desk);
    var found = named(desk);
    var body = typed(() -> made.apply(found));
    var terms = found.terms(this, found.warning().id());
    var written =
        desk.write(author, Draft.about(found.file().situation(), Kinds.ANSWER, body, terms));
    say(written, what, next.replace("WARNING", found.shortened()));
  }
}
