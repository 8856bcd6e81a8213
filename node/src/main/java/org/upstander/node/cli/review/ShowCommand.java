package org.upstander.node.cli.review;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.upstander.node.desk.Desk;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.node.terminal.NamedWarning;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.record.due.Milestones;
import org.upstander.response.review.Remark;
import org.upstander.response.review.Review;
import org.upstander.response.review.Stage;
import org.upstander.response.review.Timing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander review show`: how early the early action was.
@Command(
    name = "show",
    description = {
      "Shows the three legs of 7-1-7 of a warning, achieved, missed or unknown, what slowed and helped",
      "them, and what the review leaves unexplained. Without a review: what the record alone shows."
    },
    footer = {"", "Example:", "  upstander review show 9f3ac21b"})
final class ShowCommand extends DeskInstruction {
  @Parameters(index = "0", paramLabel = "WARNING", description = "The end of its id.")
  private String warning;

  @Override
  protected void work(Desk desk) {
    var found = NamedWarning.of(desk, warning);
    var reviews = found.warning().reviews();
    var timings =
        reviews.isEmpty()
            ? Timing.of(Milestones.moments(found.warning(), found.file()))
            : reviews.getLast().timings();
    var table =
        new Table(
            Column.text("Leg", "leg"),
            Column.text("Limit", "limit"),
            Column.text("Took", "took"),
            Column.text("Verdict", "verdict"));
    timings.forEach(timing -> add(table, timing));
    if (json()) {
      out().print(table.toJson());
      return;
    }
    out().print(table.toText());
    if (reviews.isEmpty()) {
      out().println("No review is on record; this is what the record alone shows.");
    } else {
      print(reviews.getLast());
    }
  }

  private static void add(Table table, Timing timing) {
    table.add(
        Cell.of(word(timing.stage())),
        Cell.of(length(timing.stage().limit())),
        timing.measured().map(m -> Cell.of(length(m))).orElse(Cell.none("-")),
        Cell.of(word(timing.verdict())));
  }

  private void print(Review review) {
    out()
        .println(
            review.achieved()
                ? "7-1-7 was achieved."
                : "7-1-7 was not achieved, or not all of it is known.");
    for (Remark remark : review.remarks()) {
      String kind =
          switch (remark.kind()) {
            case BOTTLENECK -> "Slowed";
            case ENABLER -> "Helped";
          };
      out().printf("%s %s: %s%n", kind, word(remark.stage()), remark.text());
    }
    if (!review.unexplained().isEmpty()) {
      String stages =
          review.unexplained().stream()
              .map((Stage stage) -> word(stage))
              .collect(Collectors.joining(", "));
      out().printf("Missed and not explained: %s. Ask what slowed it.%n", stages);
    }
  }

  private static String length(Duration length) {
    long days = length.toDays();
    long hours = length.toHours() - 24 * days;
    return hours == 0 ? days + " d" : "%d d %d h".formatted(days, hours);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
