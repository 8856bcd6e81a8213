package org.upstander.node.cli.answer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.terminal.Group;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander answer`: what those whom a warning addresses say to it.
@Command(
    name = "answer",
    description = {
      "Answers a warning: act, act differently, or decline, the last two with reasons. Silence is no",
      "answer, and escalates. Afterwards promises are put on record."
    },
    subcommands = {
      ActCommand.class,
      DifferentlyCommand.class,
      DeclineCommand.class,
      CommitCommand.class,
      ListCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  upstander answer 9f3ac21b act --options local-peace-committees --as focal-point",
      "  upstander answer list 9f3ac21b"
    })
public final class AnswerCommand extends Group {
  @Parameters(
      arity = "0..1",
      paramLabel = "WARNING",
      description = "The end of its id; it may also stand after the answer.")
  private @Nullable String warning;

  /// The warning that was named here or after the answer.
  ///
  /// @throws Mistake if it was named nowhere, or twice
  String warning(@Nullable String after) {
    if ((warning == null) == (after == null)) {
      throw Mistake.usage("name one warning by the end of its id: upstander warn list shows them.");
    }
    return Optional.ofNullable(warning).or(() -> Optional.ofNullable(after)).orElseThrow();
  }
}
