package org.upstander.node.cli.exercise;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.upstander.node.Mistake;
import org.upstander.node.cli.CommandLineInterface;
import org.upstander.node.store.Home;
import org.upstander.node.terminal.Clock;

/// Tells a story step by step: words are printed, commands are typed and what they print is shown.
final class Telling {
  private static final int WIDTH = 78;
  private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{8}\\b");

  private final Path folder;
  private final StoryTime time;
  private final PrintWriter out;
  private final boolean whole;
  private final Runnable pause;
  private final Map<String, String> kept = new HashMap<>();
  private boolean begun;
  private boolean listing;

  /// @param folder the home in which commands are typed
  /// @param whole whether all is shown that commands print
  /// @param pause between two acts
  Telling(Path folder, StoryTime time, PrintWriter out, boolean whole, Runnable pause) {
    this.folder = folder;
    this.time = time;
    this.out = out;
    this.whole = whole;
    this.pause = pause;
  }

  void tell(Step step) throws Exception {
    boolean before = listing;
    listing =
        step instanceof Step.Time
            ? before
            : step instanceof Step.Typed t && t.part().none() && !whole;
    // Commands whose output is not shown stand together as a list.
    if (!(step instanceof Step.Time || before && listing)) {
      out.println();
    }
    switch (step) {
      case Step.Act(var title) -> act(title);
      case Step.Words(var text) -> words(time.fill(text, kept));
      case Step.Time(int day, var at) -> time.set(day, at);
      case Step.Look(var file) -> look(file);
      case Step.Typed typed -> type(typed);
    }
    out.flush();
  }

  private void act(String title) {
    if (begun) {
      pause.run();
    }
    begun = true;
    out.printf("%s%n%s%n", title, "=".repeat(title.length()));
  }

  /// A paragraph, its lines no longer than people like to read.
  private void words(String text) {
    var line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    out.println(line);
  }

  private void look(String file) throws IOException {
    out.printf("$ cat %s%n%s", file, Files.readString(folder.resolve(file)));
  }

  private void type(Step.Typed typed) throws Exception {
    String line = time.fill(typed.line(), kept);
    out.printf("$ upstander %s%n", line);
    out.flush();
    var bytes = new ByteArrayOutputStream();
    int exit;
    try (var stream = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      exit = run(stream, TypedLine.words(line));
    }
    String printed = bytes.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
    if (exit == 0 == typed.refused()) {
      throw Mistake.input(
          "the exercise broke off, because this was not to be expected:%n$ upstander %s%n%s"
              .formatted(line, printed));
    }
    show(printed.lines().toList(), typed.part());
    typed.kept().forEach(k -> kept.put(k.name(), found(printed, k)));
  }

  private int run(PrintStream stream, List<String> words) throws Exception {
    String[] args =
        words.stream()
            .map(w -> w.startsWith("files/") ? folder.resolve(w).toString() : w)
            .toArray(String[]::new);
    return Home.within(
        folder,
        () -> Clock.by(time, () -> new CommandLineInterface(stream, stream, true).run(args)));
  }

  private void show(List<String> lines, Step.Part part) {
    int left = lines.size() - part.last();
    if (whole || left <= part.first()) {
      lines.forEach(out::println);
      return;
    }
    if (part.none()) {
      return;
    }
    lines.subList(0, part.first()).forEach(out::println);
    out.printf("[… %d lines more; upstander exercise --whole prints all]%n", left - part.first());
    lines.subList(left, lines.size()).forEach(out::println);
  }

  private static String found(String printed, Step.Kept kept) {
    int from = printed.indexOf(kept.after());
    var ids = ID.matcher(printed);
    if (from < 0 || !ids.find(from)) {
      throw Mistake.input(
          "the exercise broke off: no id stands after '%s' in:%n%s"
              .formatted(kept.after(), printed));
    }
    return ids.group();
  }
}
