package org.upstander.node.cli.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.upstander.record.file.Levels;
import org.upstander.record.file.SituationFile;
import org.upstander.record.file.WarningCase;
import org.upstander.warning.clock.AnswerClock;
import org.upstander.warning.course.Notice;
import org.upstander.warning.course.Stage;
import org.upstander.warning.picture.Ruling;
import org.upstander.warning.rule.Picture;
import org.upstander.warning.rule.RuleTable;

/// What somebody must know of a file at one look, at an instant.
record Overview(SituationFile file, Instant now) {

  /// The day of the instant in Greenwich.
  LocalDate day() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /// The day since which the level that holds has held without a break; empty if the rules were
  /// never asked.
  Optional<LocalDate> since() {
    var rulings = file.levels().list().reversed();
    if (rulings.isEmpty()) {
      return Optional.empty();
    }
    var level = rulings.getFirst().level();
    Instant since = began(rulings.getFirst());
    for (Levels.Ruling ruling : rulings) {
      if (ruling.level() != level) {
        break;
      }
      since = began(ruling);
      // Before a deviation was seconded, the rules' own level held.
      if (ruling.set().isPresent()) {
        break;
      }
    }
    return Optional.of(LocalDate.ofInstant(since, ZoneOffset.UTC));
  }

  private Instant began(Levels.Ruling ruling) {
    return ruling
        .set()
        .flatMap(set -> file.find(set.id()))
        .map(line -> line.at())
        .orElse(ruling.line().at());
  }

  /// What the table of that time says of the picture that is kept, with all its reasons.
  Ruling ruling(Levels.Ruling recorded) {
    var ruled = recorded.ruled();
    var picture = new Picture(file.situation(), recorded.line().asOf(), ruled.inputs());
    return new Ruling(picture, RuleTable.shipped(ruled.version()).decide(picture));
  }

  /// Warnings that were issued and are not closed. An all-clear is none: it asks nothing of
  /// anybody.
  List<WarningCase> open() {
    return file.warnings().list().stream()
        .filter(w ->
            switch (w.course().stage()) {
              case ISSUED, ANSWERED -> true;
              case NONE, DRAFT, REVIEWED, CLOSED -> false;
            })
        .filter(w -> w.course().notice().filter(n -> n.kind() == Notice.Kind.ALL_CLEAR).isEmpty())
        .toList();
  }

  /// Warnings that are being written.
  long drafts() {
    return file.warnings().list().stream()
        .map(w -> w.course().stage())
        .filter(s -> s == Stage.DRAFT || s == Stage.REVIEWED)
        .count();
  }

  /// When an answer is due; empty if none is awaited.
  Optional<Instant> due(WarningCase warning) {
    return AnswerClock.DEFAULT.due(warning.course());
  }

  /// Whether an answer should be there by now.
  boolean overdue(WarningCase warning) {
    return due(warning).filter(due -> !due.isAfter(now)).isPresent();
  }

  /// Actions that should be done by now.
  List<org.upstander.response.action.Course> late() {
    return file.warnings().list().stream()
        .flatMap(w -> w.actions().stream())
        .filter(a -> a.late(day()))
        .toList();
  }

  /// What was judged, as everybody may see it.
  Judged judged() {
    return Judged.of(file, now, day());
  }
}
