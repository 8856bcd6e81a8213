package org.upstander.node.cli.judge;

import org.upstander.node.cli.judge.question.QuestionCommand;
import org.upstander.node.terminal.Group;
import picocli.CommandLine.Command;

/// `upstander judge`: judgements of indicators, and questions about the future.
@Command(
    name = "judge",
    description = {
      "Asks several people for judgements of the Framework's indicators, blind first; takes them in;",
      "shows what they say together and where they part. Puts questions to the future and scores",
      "whoever answered. See docs/methods/judgement.md."
    },
    footer = {
      "",
      "Example:",
      "  upstander judge open SDN --indicators 7.1,7.14,8.* --invite assessor-a,assessor-b \\",
      "      --first 2026-12-01T12:00Z --second 2026-12-08T12:00Z"
    },
    subcommands = {
      OpenCommand.class,
      FormCommand.class,
      HandInCommand.class,
      RecordCommand.class,
      DataCommand.class,
      ListCommand.class,
      ShowCommand.class,
      SynthesisCommand.class,
      CallOffCommand.class,
      QuestionCommand.class
    })
public final class JudgeCommand extends Group {}
