package org.upstander.node.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.upstander.assess.NotAccepted;
import org.upstander.node.Mistake;
import org.upstander.node.store.Home;
import org.upstander.node.store.record.Refused;
import org.upstander.node.store.record.Unacknowledged;
import org.upstander.response.WrongOrder;
import org.upstander.source.UnreadableFile;
import org.upstander.world.Language;
import picocli.CommandLine;

/// Runs one command and turns whatever happens into an exit code: 0 done, 1 failed or fell short, 2
/// wrong usage.
public final class CommandLineInterface {
  /// What everything printed in an exercise begins with.
  public static final String EXERCISE = "EXERCISE — made-up region, no real data";

  private final PrintStream stream;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean announced;

  public CommandLineInterface(PrintStream out, PrintStream err) {
    this(out, err, false);
  }

  /// @param announced whether what is around it says already that this is an exercise
  public CommandLineInterface(PrintStream out, PrintStream err, boolean announced) {
    this.stream = out;
    this.out = new PlainWriter(out);
    this.err = new PlainWriter(err);
    this.announced = announced;
  }

  public int run(String... args) {
    try {
      return execute(args);
    } catch (OutOfMemoryError e) {
      err.println(
          "upstander: the memory it may use is not enough. Give it more with UPSTANDER_MEMORY=4g, or"
              + " ask for less.");
      err.flush();
      return 1;
    }
  }

  private int execute(String... args) {
    boolean said = announced || args.length > 0 && args[0].equals("exercise");
    if (!said && Home.ofUser().exercise()) {
      announce(List.of(args));
    }
    int exit = commands().execute(args);
    if (out.checkError() || stream.checkError()) {
      err.println("upstander: what was to be printed could not be written.");
      err.flush();
      return 1;
    }
    return exit;
  }

  /// Everything printed in an exercise begins with the same line. Where programs read what is
  /// printed, it stands apart.
  private void announce(List<String> args) {
    boolean read = args.contains("--json") || args.contains("--explain") || args.contains("export");
    PrintWriter printed = read ? err : out;
    printed.println(EXERCISE);
    printed.flush();
  }

  CommandLine commands() {
    var line = new CommandLine(new UpstanderCommand());
    CommandList.into(line);
    return line.setOut(out)
        .setErr(err)
        .setUsageHelpWidth(100)
        .setUsageHelpAutoWidth(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(YearMonth.class, CommandLineInterface::month)
        .registerConverter(LocalDate.class, CommandLineInterface::day)
        .registerConverter(Language.class, CommandLineInterface::language)
        .setParameterExceptionHandler(this::wrongUsage)
        .setExecutionExceptionHandler((e, command, _) -> failed(e, command));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException("give a month such as 2019-06");
    }
  }

  private static Language language(String text) {
    for (Language language : Language.values()) {
      if (language.tag().equalsIgnoreCase(text)) {
        return language;
      }
    }
    throw new CommandLine.TypeConversionException("give one of ar, en, es, fr, ru, zh");
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException("give a day such as 2019-06-30");
    }
  }

  private int wrongUsage(CommandLine.ParameterException e, String[] args) {
    err.println("upstander: " + e.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println("See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    }
    err.flush();
    return 2;
  }

  private int failed(Exception e, CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    int exit = e instanceof Mistake mistake ? mistake.exitCode() : 1;
    switch (e) {
      case Mistake m -> err.println(name + ": " + m.getMessage());
      case WrongOrder w -> err.println(name + ": " + w.getMessage());
      case NotAccepted n -> err.println(name + ": " + n.getMessage());
      case Refused r -> err.println(name + ": " + r.getMessage());
      case Unacknowledged u -> err.println(name + ": " + u.getMessage());
      case UnreadableFile u -> err.println(name + ": " + u.getMessage());
      case IOException io -> err.println(name + ": " + describe(io));
      case UncheckedIOException io ->
          err.println(name + ": " + describe(new IOException(io.getMessage(), io)));
      default -> {
        err.println(name + ": failed in a way nobody foresaw. Please report the lines below.");
        e.printStackTrace(err);
      }
    }
    err.flush();
    return exit;
  }

  private static String describe(IOException e) {
    return switch (e) {
      case NoSuchFileException f -> f.getFile() + ": no such file.";
      case FileSystemException f ->
          f.getFile() + ": " + (f.getReason() == null ? "cannot be used" : f.getReason()) + ".";
      default -> e.getMessage() == null ? e.toString() : e.getMessage();
    };
  }
}
