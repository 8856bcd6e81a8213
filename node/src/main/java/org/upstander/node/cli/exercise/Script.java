package org.upstander.node.cli.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A story: its steps in order, and the files that it needs. It is written as people read it:
///
/// ```
/// == Title of an act
/// @ 36 09:00                          the clock: day of the story and hour
/// Words that explain, a blank line between paragraphs.
/// $ judge show {asked} --as a         a command that does what it is asked for
/// $12+4 judge synthesis 9001          of which 12 lines are shown and the last 4
/// $! act plan {warning} …             a command that is refused
/// > asked after consultation          the id printed after a word, for later
/// % files/picture.yaml                a file that is looked at
/// << files/picture.yaml               a file, up to a line with >>
/// ```
///
/// In all of it `{d30}` is the date of day 30 of the story, `{m30}` its month and `{p30}` the month
/// before that.
///
/// @param steps in order
/// @param files by their places in the folder, before dates are filled in
record Script(List<Step> steps, Map<String, String> files) {
  Script {
    steps = List.copyOf(steps);
    files = Map.copyOf(files);
  }

  /// The story that ships.
  static Script shipped() {
    try (var in = Script.class.getResourceAsStream("story.txt")) {
      return parse(
          new String(
              Objects.requireNonNull(in, "story.txt").readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a story.
  ///
  /// @throws IllegalArgumentException naming the first line that is none of the above
  static Script parse(String text) {
    var reading = new Reading();
    text.lines().forEach(reading::line);
    return reading.end();
  }

  /// The last day of the story.
  int lastDay() {
    return steps.stream()
        .mapToInt(step -> step instanceof Step.Time time ? time.day() : 0)
        .max()
        .orElse(0);
  }

  /// What has been read so far.
  private static final class Reading {
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder content = new StringBuilder();
    private String file = "";

    void line(String line) {
      if (!file.isEmpty()) {
        inFile(line);
      } else if (line.isBlank()) {
        paragraph();
      } else {
        outside(line);
      }
    }

    private void inFile(String line) {
      if (line.equals(">>")) {
        files.put(file, content.toString());
        content.setLength(0);
        file = "";
      } else {
        content.append(line).append('\n');
      }
    }

    private void outside(String line) {
      int space = line.indexOf(' ');
      String sign = space < 0 ? line : line.substring(0, space);
      String rest = space < 0 ? "" : line.substring(space + 1).strip();
      if (!sign.matches("==|@|%|<<|>|\\$!?(\\d+(\\+\\d+)?)?")) {
        words.append(words.isEmpty() ? "" : " ").append(line.strip());
        return;
      }
      paragraph();
      switch (sign) {
        case "==" -> steps.add(new Step.Act(rest));
        case "%" -> steps.add(new Step.Look(rest));
        case "<<" -> file = rest;
        case "@" -> time(rest);
        case ">" -> keep(rest);
        default -> steps.add(typed(sign.substring(1), rest));
      }
    }

    private void paragraph() {
      if (!words.isEmpty()) {
        steps.add(new Step.Words(words.toString()));
        words.setLength(0);
      }
    }

    private void time(String rest) {
      String[] parts = rest.split(" ", 2);
      steps.add(new Step.Time(Integer.parseInt(parts[0]), LocalTime.parse(parts[1])));
    }

    private void keep(String rest) {
      String[] parts = rest.split(" after ", 2);
      if (steps.isEmpty() || !(steps.getLast() instanceof Step.Typed typed)) {
        throw new IllegalArgumentException("'> " + rest + "' stands after no command");
      }
      var kept = new ArrayList<>(typed.kept());
      kept.add(new Step.Kept(parts[0], parts.length > 1 ? parts[1] : ""));
      steps.removeLast();
      steps.add(new Step.Typed(typed.line(), typed.refused(), typed.part(), kept));
    }

    private static Step typed(String how, String line) {
      boolean refused = how.startsWith("!");
      String lines = refused ? how.substring(1) : how;
      return new Step.Typed(line, refused, part(lines), List.of());
    }

    private static Step.Part part(String lines) {
      if (lines.isEmpty()) {
        return Step.Part.ALL;
      }
      String[] both = lines.split("\\+", 2);
      return new Step.Part(
          Integer.parseInt(both[0]), both.length > 1 ? Integer.parseInt(both[1]) : 0);
    }

    Script end() {
      paragraph();
      if (!file.isEmpty()) {
        throw new IllegalArgumentException(file + " does not end: a line with >> is missing");
      }
      return new Script(steps, files);
    }
  }
}
