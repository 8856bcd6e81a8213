package org.upstander.node.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.run.Gathering;
import org.upstander.node.run.Material;
import org.upstander.node.store.Home;
import org.upstander.world.States;
import picocli.CommandLine.Option;

/// Which files a command reads beside the figures that ship, and as known on which day.
public final class DataArgument {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A folder with publishers' files to add to the figures that ship.")
  private @Nullable Path data;

  @Option(
      names = "--known-on",
      paramLabel = "YYYY-MM-DD",
      description = {
        "Use only what had been published by this day, as it was published then",
        "(default: everything, as last revised)."
      })
  private @Nullable LocalDate knownOn;

  /// The day on which things are to be known; empty for today.
  public Optional<LocalDate> knownOn() {
    return Optional.ofNullable(knownOn);
  }

  /// Refuses to bring real figures into an exercise.
  public static void requireReal() {
    if (Home.ofUser().exercise()) {
      throw Mistake.input(
          "this is an exercise: no real figures are read in it. Run this command for your own data"
              + " folder: leave UPSTANDER_HOME out, or set it to another folder than %s."
                  .formatted(Home.ofUser().path()));
    }
  }

  /// Refuses a folder that is not there, before anything long begins.
  public void check() {
    if (data != null && (data.toString().isEmpty() || !Files.isDirectory(data))) {
      throw Mistake.input("--data " + data + ": no such folder. Give a folder with files.");
    }
  }

  /// The calendars of the folder, those ingested before, and the one that ships.
  public Material calendars() throws IOException {
    requireReal();
    check();
    var gathering = new Gathering(States.world(), Clock.today()).commemorations();
    if (data != null) {
      gathering.directory(data);
    }
    return gathering.ingestedCalendars(Home.ofUser().raw()).finish();
  }

  /// Everything there is: the folder, what was ingested before, and what ships.
  public Material read() throws IOException {
    requireReal();
    check();
    var gathering = new Gathering(States.world(), Clock.today());
    if (data != null) {
      gathering.directory(data);
    }
    return gathering.ingested(Home.ofUser().raw()).shipped().finish();
  }
}
