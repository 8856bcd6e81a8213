package org.upstander.node.cli.judge.question;

import org.upstander.node.terminal.Group;
import picocli.CommandLine.Command;

/// `upstander judge question`: questions that the future answers with yes or no.
@Command(
    name = "question",
    description = {
      "Questions that the future answers with yes or no. Probabilities are unseen by others until the",
      "question closes; afterwards everybody is scored, models beside people."
    },
    footer = {
      "",
      "Example:",
      "  upstander judge question ask SDN --event \"A cease-fire is signed\" --decided-by \"United Nations\" \\",
      "      --closes 2026-12-31 --by 2027-03-31"
    },
    subcommands = {
      AskCommand.class,
      AnswerCommand.class,
      QuestionListCommand.class,
      QuestionShowCommand.class,
      ResolveCommand.class,
      AnnulCommand.class,
      ScoresCommand.class
    })
public final class QuestionCommand extends Group {}
