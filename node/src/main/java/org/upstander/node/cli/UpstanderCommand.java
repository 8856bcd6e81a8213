package org.upstander.node.cli;

import org.upstander.node.cli.act.ActCommand;
import org.upstander.node.cli.answer.AnswerCommand;
import org.upstander.node.cli.exercise.ExerciseCommand;
import org.upstander.node.cli.framework.FrameworkCommand;
import org.upstander.node.cli.group.GroupCommand;
import org.upstander.node.cli.judge.JudgeCommand;
import org.upstander.node.cli.mechanism.MechanismCommand;
import org.upstander.node.cli.option.OptionCommand;
import org.upstander.node.cli.recur.RecurCommand;
import org.upstander.node.cli.review.ReviewCommand;
import org.upstander.node.cli.situation.SituationCommand;
import org.upstander.node.cli.warn.WarnCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The command `upstander` itself, which only lists the others.
@Command(
    name = "upstander",
    description = "Early warning and prevention of atrocity crimes, the same standard for all.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    footer = {"", "Example:", "  upstander run --out watchlist"},
    subcommands = {
      RunCommand.class,
      IngestCommand.class,
      EvidenceCommand.class,
      PanelCommand.class,
      DetectCommand.class,
      TriggersCommand.class,
      BacktestCommand.class,
      ScoreCommand.class,
      ConformanceCommand.class,
      SituationCommand.class,
      JudgeCommand.class,
      GroupCommand.class,
      WarnCommand.class,
      AnswerCommand.class,
      ActCommand.class,
      ReviewCommand.class,
      RecurCommand.class,
      NoteCommand.class,
      OptionCommand.class,
      MechanismCommand.class,
      FrameworkCommand.class,
      VerifyCommand.class,
      HistoryCommand.class,
      CorrectCommand.class,
      RetractCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      ExportCommand.class,
      KeyCommand.class,
      ExerciseCommand.class,
      HelpCommand.class
    })
final class UpstanderCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
