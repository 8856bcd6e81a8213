package org.upstander.node.cli.situation;

import java.util.Comparator;
import org.upstander.group.Clearance;
import org.upstander.node.cli.group.GroupWords;
import org.upstander.node.desk.Reader;
import org.upstander.node.desk.Written;
import org.upstander.node.terminal.Moment;
import org.upstander.node.terminal.SituationName;
import org.upstander.record.Entry;
import org.upstander.record.Kinds;
import org.upstander.record.file.SituationFile;
import org.upstander.recurrence.RecurrenceFile;
import org.upstander.recurrence.Standing;
import org.upstander.recurrence.Status;
import org.upstander.recurrence.StrandTally;
import org.upstander.world.Language;

/// The file of a situation as one reader may see it, on a page.
final class FilePage {
  private static final int LAST = 8;

  private final Overview overview;
  private final SituationFile file;
  private final Past past;
  private final Reader reader;
  private final Language language;
  private final Lines lines = new Lines();

  FilePage(Overview overview, Past past, Reader reader, Language language) {
    this.overview = overview;
    this.file = overview.file();
    this.past = past;
    this.reader = reader;
    this.language = language;
  }

  String toText() {
    heading();
    var voices = new VoicesSection(overview, reader, language, lines);
    voices.asked();
    new LevelSection(overview, language, lines).add();
    voices.add();
    groups();
    new WarningsSection(overview, lines).add();
    file.recurrence().ifPresent(this::recurrence);
    misfits();
    lastEntries();
    return lines.toString();
  }

  private void heading() {
    String name = SituationName.of(file.situation(), language);
    var opened = file.opened();
    String title = opened.map(o -> o.title()).orElse("the file is not opened");
    lines.plain(title.equals(name) ? name : name + ": " + title);
    opened.ifPresent(o -> lines.plain("Followed because: " + o.reason()));
    lines.plain(
        "As it stands on %s, shown to: %s."
            .formatted(Moment.shown(overview.now()), shownTo(reader.clearance())));
  }

  private static String shownTo(Clearance clearance) {
    return switch (clearance) {
      case PUBLIC -> "anybody (say who reads with --as)";
      case PARTNER -> "a partner";
      case ANALYST -> "an analyst";
      case PROTECTION_OFFICER -> "a protection officer";
    };
  }

  private void groups() {
    var register = file.groups().asOf(overview.day(), reader.clearance());
    lines.section("Groups at risk");
    register.list().forEach(group -> lines.lines(GroupWords.inShort(group)));
    var ending = register.endingSoon(overview.day(), GroupWords.SOON);
    ending.forEach(group ->
        lines.line(
            "The description of %s ends on %s: describe it again."
                .formatted(group.id(), group.validity().until())));
  }

  private void recurrence(RecurrenceFile owed) {
    lines.section("So that it cannot happen again, since " + owed.opening().day());
    for (StrandTally strand : owed.strands(overview.day())) {
      lines.line(
          "%s: %s"
              .formatted(
                  LevelWords.of(strand.strand()),
                  strand.statuses().isEmpty()
                      ? "nothing is on file, which is a finding"
                      : "%d of %d met, %d late"
                          .formatted(
                              strand.count(Standing.MET),
                              strand.statuses().size(),
                              strand.statuses().stream().filter(Status::late).count())));
    }
  }

  private void misfits() {
    lines.section("Entries that do not count, because they do not follow from what stands");
    file.misfits().forEach(m -> lines.line("%s: %s".formatted(Written.shortened(m.id()), m.why())));
  }

  private void lastEntries() {
    lines.section(
        "Last entries (all: upstander situation history %s)"
            .formatted(SituationName.typed(file.situation())));
    past.entries().stream()
        .skip(Math.max(0, past.entries().size() - LAST))
        .sorted(Comparator.comparing((Entry e) -> e.header().authoredAt()).reversed())
        .forEach(e ->
            lines.line(
                "%s  %s  %s: %s%s"
                    .formatted(
                        Written.shortened(e.header().id()),
                        Moment.shown(e.header().authoredAt()),
                        past.author(e),
                        EntryWords.of(Kinds.body(e)),
                        past.fate(e).map(f -> " [" + f + "]").orElse(""))));
  }
}
