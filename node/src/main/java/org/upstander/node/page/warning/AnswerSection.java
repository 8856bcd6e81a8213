package org.upstander.node.page.warning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.upstander.option.OptionCatalogue;
import org.upstander.record.due.Asked;
import org.upstander.response.Answer;
import org.upstander.warning.clock.AnswerClock;
import org.upstander.warning.course.Addressee;
import org.upstander.warning.course.Notice;
import org.upstander.warning.course.Stage;
import org.upstander.world.Level;

/// From whom an answer is due, by when, what has been answered, and what happens without.
final class AnswerSection {
  private AnswerSection() {}

  static List<Block> of(Shown shown, PaperWords words) {
    if (shown.notice().kind() == Notice.Kind.ALL_CLEAR) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(words.get("answer")));
    blocks.add(new Block.Paragraph(words.get("answer.three")));
    var heads =
        List.of(words.get("answer.who"), words.get("answer.until"), words.get("answer.said"));
    var asked = Asked.of(shown.warning(), shown.state(), AnswerClock.DEFAULT);
    var rows = new ArrayList<List<String>>();
    for (Level level : shown.warning().course().addressed()) {
      var own = asked.stream().filter(a -> a.addressee().level() == level).toList();
      own.stream()
          .filter(a -> !a.answers().isEmpty())
          .forEach(a -> rows.add(row(shown, List.of(a), words)));
      var silent = own.stream().filter(a -> a.answers().isEmpty()).toList();
      if (!silent.isEmpty()) {
        rows.add(row(shown, silent, words));
      }
    }
    blocks.add(new Block.Grid(heads, rows, false));
    without(shown, words).ifPresent(text -> blocks.add(new Block.Paragraph(text)));
    return blocks;
  }

  /// One that has answered, or all of a level that are silent: of several one is enough.
  private static List<String> row(Shown shown, List<Asked> some, PaperWords words) {
    var first = some.getFirst();
    String names =
        some.stream()
            .map(asked -> words.addressee(asked.addressee(), shown.state()))
            .collect(Collectors.joining("; "));
    return List.of(
        some.size() > 1 ? words.get("answer.one-of", names) : names,
        first.due().map(PaperWords::minute).orElseGet(() -> words.get("answer.not-issued")),
        first.answers().isEmpty()
            ? words.get(silence(shown, first))
            : first.answers().stream()
                .map(answer -> said(shown, answer, words))
                .collect(Collectors.joining("; ")));
  }

  private static String silence(Shown shown, Asked asked) {
    if (shown.warning().course().answered(asked.addressee().level())) {
      return "said.others";
    }
    return asked.overdue(shown.now()) ? "said.overdue" : "said.nothing";
  }

  private static String said(Shown shown, Answer answer, PaperWords words) {
    String office = answer.office().name();
    return switch (answer) {
      case Answer.Act(_, _, _, var options) ->
          words.get(
              "said.act",
              office,
              options.stream()
                  .map(id -> OptionCatalogue.shipped().get(id).title().in(shown.language()))
                  .collect(Collectors.joining("; ")));
      case Answer.ActDifferently(_, _, _, var measure, var reasons) ->
          words.get("said.differently", office, measure, reasons.text());
      case Answer.Decline(_, _, _, var reasons) ->
          words.get("said.decline", office, reasons.text());
    };
  }

  /// What the rules do if nobody answers; empty once somebody has whose answer was waited for.
  private static Optional<String> without(Shown shown, PaperWords words) {
    var course = shown.warning().course();
    if (course.stage() == Stage.CLOSED) {
      return Optional.empty();
    }
    if (course.issued().isEmpty()) {
      var highest = Addressee.levels(shown.notice().standing().level()).getLast();
      return Optional.of(
          above(shown, highest)
              .map(level -> words.get("without.draft", words.get("at", level)))
              .orElseGet(() -> words.get("without.nobody")));
    }
    return AnswerClock.DEFAULT
        .due(course)
        .map(due ->
            above(shown, course.addressed().getLast())
                .map(level -> words.get("without", PaperWords.minute(due), words.get("at", level)))
                .orElseGet(() -> words.get("without.nobody")));
  }

  /// The next level at which there is somebody to ask.
  private static Optional<Level> above(Shown shown, Level highest) {
    return Arrays.stream(Level.values())
        .filter(level -> level.compareTo(highest) > 0)
        .filter(level -> !Addressee.at(level, shown.state()).isEmpty())
        .findFirst();
  }
}
