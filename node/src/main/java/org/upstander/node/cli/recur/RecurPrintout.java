package org.upstander.node.cli.recur;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.upstander.node.desk.Written;
import org.upstander.node.terminal.SituationName;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.recurrence.RecurrenceFile;
import org.upstander.recurrence.Standing;
import org.upstander.recurrence.Status;
import org.upstander.recurrence.StrandTally;
import org.upstander.recurrence.UnmetReading;
import org.upstander.recurrence.UnmetShare;
import org.upstander.world.Language;

/// A recurrence file for people and for programs.
///
/// @param day the day as of which it is shown
record RecurPrintout(RecurrenceFile file, LocalDate day) {
  private static final int LONGEST = 60;

  String json() {
    return table(true).toJson();
  }

  String text() {
    var text = new StringBuilder();
    text.append(
        "Recurrence file of %s, open since %s; as of %s%n%n"
            .formatted(
                SituationName.of(file.opening().situation(), Language.EN),
                file.opening().day(),
                day));
    text.append(table(false).toText());
    text.append('\n').append(strands());
    text.append('\n').append(unmet());
    return text.toString();
  }

  private Table table(boolean whole) {
    var table =
        new Table(
            Column.text("Obligation", "obligation"),
            Column.text("Strand", "strand"),
            Column.text("Standing", "standing"),
            Column.text("Due", "due"),
            Column.text("Force", "force"),
            Column.text("Asks", "asks"),
            Column.text("Source", "source"));
    for (Status status : file.list(day)) {
      var obligation = status.obligation();
      table.add(
          Cell.of(whole ? obligation.id() : Written.shortened(obligation.id())),
          Cell.of(word(obligation.strand())),
          Cell.of(word(status.standing()) + (status.late() ? ", late" : "")),
          obligation.due().map(d -> Cell.of(d.toString())).orElse(Cell.none("")),
          Cell.of(word(obligation.force())),
          Cell.of(whole ? obligation.asks() : shortened(obligation.asks())),
          Cell.of(obligation.source().symbol()));
    }
    return table;
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private String strands() {
    var table =
        new Table(
            Column.text("Strand", "strand"),
            Column.number("Met", "met"),
            Column.number("Unmet", "unmet"),
            Column.number("No report", "unreported"));
    for (StrandTally tally : file.strands(day)) {
      int all = tally.statuses().size();
      int met = tally.count(Standing.MET);
      int silent = tally.count(Standing.UNREPORTED);
      table.add(
          Cell.of(word(tally.strand())),
          number(all, met),
          number(all, all - met - silent),
          number(all, silent));
    }
    return table.toText();
  }

  /// A strand that nobody has thought of is a finding, not a zero.
  private static Cell number(int all, int count) {
    return all == 0 ? Cell.none("nothing on file") : Cell.of(Integer.toString(count), count);
  }

  private String unmet() {
    var text = new StringBuilder();
    for (UnmetShare share : file.unmet(day)) {
      text.append(
          share
              .most()
              .map(most ->
                  String.format(
                      Locale.ROOT,
                      "Factor %d: %s of what is reported is unmet; of all, reported or not, %.0f to %.0f %%%n",
                      share.factor(),
                      share
                          .share()
                          .map(s -> String.format(Locale.ROOT, "%.0f %%", 100 * s))
                          .orElse("nothing"),
                      100 * share.least().orElse(0.0),
                      100 * most))
              .orElse("Factor %d: nothing on file speaks to it%n".formatted(share.factor())));
    }
    String spoken =
        UnmetReading.of(file, day).stream()
            .map(j -> j.subject().indicator() + " " + word(j.opinion().presence()))
            .collect(Collectors.joining(", "));
    return text + (spoken.isEmpty() ? "" : "As a voice (recur speak): " + spoken + "\n");
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
