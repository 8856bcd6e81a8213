package org.upstander.node.cli.exercise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.cli.CommandLineInterface;
import org.upstander.node.desk.Desk;
import org.upstander.node.store.Home;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.Instruction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `upstander exercise`: the whole course of a situation, in a made-up region.
@Command(
    name = "exercise",
    description = {
      "Plays the whole course of a situation in a made-up region, with the commands that real work is",
      "done with: risk rises, people judge and differ, a warning goes out, somebody answers and somebody",
      "does not, it escalates, is acted upon, and is looked back upon. It takes five minutes to read.",
      "",
      "It has a data folder of its own and never touches a real one. Afterwards you go on in it by hand.",
      "docs/exercise.md says how to play it with six people."
    },
    footer = {
      "",
      "Examples:",
      "  upstander exercise --step",
      "  upstander exercise --quick > exercise.txt",
      "  upstander exercise --again --dir practice"
    })
public final class ExerciseCommand extends Instruction {
  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "The folder of the exercise (default: exercise below the data folder).")
  private @Nullable Path dir;

  @Option(names = "--again", description = "Remove what an exercise made there, and start afresh.")
  private boolean again;

  @Option(names = "--step", description = "Wait for Enter between two acts.")
  private boolean step;

  @Option(names = "--whole", description = "Print all that commands print, the long parts too.")
  private boolean whole;

  @Option(names = "--quick", description = "Never wait, not even with --step.")
  private boolean quick;

  @Override
  public Integer call() throws Exception {
    var script = Script.shipped();
    var time = new StoryTime(firstDay(script));
    var folder = folder();
    folder.make(again, filled(script.files(), time));
    out().println(CommandLineInterface.EXERCISE);
    var telling = new Telling(folder.path(), time, out(), whole, this::pause);
    try (var desk = Desk.open(new Home(folder.path()), Optional.empty(), time)) {
      for (Step each : script.steps()) {
        telling.tell(each);
      }
      end(folder, desk.store().size());
    }
    return 0;
  }

  /// So that the last day is yesterday.
  private static LocalDate firstDay(Script script) {
    return Clock.today().minusDays(script.lastDay() + 1L);
  }

  private ExerciseFolder folder() {
    var folder = dir == null ? ExerciseFolder.usual(Home.ofUser()) : new ExerciseFolder(dir);
    return new ExerciseFolder(folder.path().toAbsolutePath().normalize());
  }

  private static Map<String, String> filled(Map<String, String> files, StoryTime time) {
    var filled = new LinkedHashMap<String, String>();
    files.forEach((place, text) -> filled.put(place, time.fill(text, Map.of())));
    return filled;
  }

  private void pause() {
    if (!step || quick || System.console() == null || !System.console().isTerminal()) {
      return;
    }
    out().print("\nEnter goes on. ");
    out().flush();
    try {
      int c = System.in.read();
      while (c >= 0 && c != '\n') {
        c = System.in.read();
      }
    } catch (IOException e) {
      throw Mistake.input("the terminal cannot be read: add --quick.");
    }
  }

  private void end(ExerciseFolder folder, long entries) {
    out()
        .printf(
            """

            Go on by hand
            =============

            The record of the exercise holds %,d entries. To go on where it ended:

            $ cd %s
            $ export UPSTANDER_HOME="$PWD"
            $ upstander situation show 9001
            $ upstander situation history 9001
            $ upstander warn list

            The files that were read are in files/: change one and use it again. To start
            afresh: upstander exercise --again. To leave: unset UPSTANDER_HOME.
            """,
            entries, folder.path());
    out().flush();
  }
}
