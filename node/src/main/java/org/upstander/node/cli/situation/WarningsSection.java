package org.upstander.node.cli.situation;

import org.upstander.node.desk.Written;
import org.upstander.node.terminal.Moment;
import org.upstander.record.file.WarningCase;
import org.upstander.warning.course.Notice;
import org.upstander.world.Level;

/// Warnings with their stage and deadlines, and what was promised and done after them.
final class WarningsSection {
  private final Overview overview;
  private final Lines lines;

  WarningsSection(Overview overview, Lines lines) {
    this.overview = overview;
    this.lines = lines;
  }

  void add() {
    lines.section("Warnings");
    overview.file().warnings().list().forEach(this::warning);
    lines.section("Actions that are late");
    overview
        .late()
        .forEach(a ->
            lines.line(
                "%s: %s by %s, due on %s, %s"
                    .formatted(
                        Written.shortened(a.action().id()),
                        a.action().option(),
                        a.action().owner(),
                        a.due(),
                        LevelWords.of(a.standing()))));
  }

  private void warning(WarningCase warning) {
    var course = warning.course();
    String what = course.notice().map(WarningsSection::notice).orElse("");
    lines.line(
        "%s: %s, %s"
            .formatted(
                Written.shortened(warning.id()),
                what,
                switch (course.stage()) {
                  case NONE -> "not drafted";
                  case DRAFT -> "draft, to be reviewed by somebody else";
                  case REVIEWED -> "reviewed, to be issued";
                  case ISSUED -> "issued " + issued(warning) + ", not answered";
                  case ANSWERED -> "issued " + issued(warning) + ", answered";
                  case CLOSED -> "closed";
                }));
    overview
        .due(warning)
        .ifPresent(due ->
            lines.line(
                "  an answer of the %s level %s %s"
                    .formatted(
                        LevelWords.of(course.addressed().getLast()),
                        overview.overdue(warning) ? "was due by" : "is due by",
                        Moment.shown(due))));
    for (Level level : course.escalations()) {
      lines.line("  went to the %s level for want of an answer".formatted(LevelWords.of(level)));
    }
    warning
        .answers()
        .list()
        .forEach(a ->
            lines.line(
                "  %s: %s"
                    .formatted(
                        a.office(),
                        switch (a) {
                          case org.upstander.response.Answer.Act _ -> "acts";
                          case org.upstander.response.Answer.ActDifferently _ -> "acts differently";
                          case org.upstander.response.Answer.Decline _ -> "declines";
                        })));
    warning
        .replies()
        .forEach(r -> lines.line("  the state concerned replies: " + r.replaceAll("\\s+", " ")));
    if (!warning.actions().isEmpty()) {
      lines.line("  %d actions planned".formatted(warning.actions().size()));
    }
  }

  private static String issued(WarningCase warning) {
    return warning.course().issued().map(Moment::shown).orElse("");
  }

  private static String notice(Notice notice) {
    String kind =
        switch (notice.kind()) {
          case FIRST -> "warning";
          case UPDATE -> "update";
          case ALL_CLEAR -> "all-clear";
        };
    return "%s at level %s, '%s' by %s"
        .formatted(
            kind,
            LevelWords.of(notice.standing().level()),
            notice.stated().event(),
            notice.stated().by());
  }
}
