package org.upstander.record.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.upstander.assess.NotAccepted;
import org.upstander.group.Group;
import org.upstander.record.Entry;
import org.upstander.record.Note;
import org.upstander.record.body.ActionBody;
import org.upstander.record.body.AnswerBody;
import org.upstander.record.body.ConsultationBody;
import org.upstander.record.body.DecisionBody;
import org.upstander.record.body.ForecastBody;
import org.upstander.record.body.JudgementBody;
import org.upstander.record.body.QuestionBody;
import org.upstander.record.body.RecurrenceBody;
import org.upstander.record.body.ReviewBody;
import org.upstander.record.body.SituationBody;
import org.upstander.record.body.WarningBody;
import org.upstander.recurrence.RecurrenceFile;
import org.upstander.response.WrongOrder;
import org.upstander.world.Situation;

/// Everything that stands for one situation, as a fold over its entries. Not changed once it is
/// built; safe to share between threads then.
public final class SituationFile {
  private final Situation situation;
  private final List<Entry> entries;
  private final Lines lines;
  private final Map<String, Line> byId = new LinkedHashMap<>();
  private final Levels levels;
  private final Judgements judgements;
  private final Questions questions;
  private final Groups groups;
  private final Warnings warnings;
  private final Owed owed;
  private final List<Misfit> misfits = new ArrayList<>();
  private Optional<SituationBody.Opened> opened = Optional.empty();

  private SituationFile(Situation situation, List<Entry> entries) {
    this.situation = situation;
    this.entries = List.copyOf(entries);
    this.lines = Lines.of(entries);
    levels = new Levels(situation, lines::identity);
    judgements = new Judgements(situation, lines::identity);
    questions = new Questions(situation, lines::identity);
    groups = new Groups(situation);
    warnings = new Warnings(situation, lines::identity, levels, groups);
    owed = new Owed(situation, lines::identity, this::find);
    for (Line line : lines.list()) {
      trial(line);
    }
  }

  /// The file of a situation.
  ///
  /// @param entries all entries about it, in the order of the log
  public static SituationFile of(Situation situation, List<Entry> entries) {
    return new SituationFile(situation, entries);
  }

  private void trial(Line line) {
    try {
      take(line);
      byId.put(line.id(), line);
    } catch (NotAccepted | WrongOrder | IllegalArgumentException e) {
      misfits.add(new Misfit(line.id(), String.valueOf(e.getMessage())));
    }
  }

  private void take(Line line) {
    switch (line.body()) {
      case SituationBody.Opened opening -> open(opening);
      case ForecastBody forecast -> levels.take(line, forecast);
      case DecisionBody decision -> levels.take(line, decision);
      case Group group -> groups.take(group);
      case Note _ -> {}
      default -> {
        requireOpen();
        takeOfOpen(line);
      }
    }
  }

  private void takeOfOpen(Line line) {
    switch (line.body()) {
      case ConsultationBody consultation -> judgements.take(line, consultation);
      case JudgementBody judgement -> judgements.take(line, judgement);
      case QuestionBody question -> questions.take(line, question);
      case WarningBody warning -> warnings.take(line, warning);
      case AnswerBody answer -> warnings.take(line, answer);
      case ActionBody action -> warnings.take(line, action);
      case ReviewBody review -> warnings.take(line, review);
      case RecurrenceBody recurrence -> owed.take(line, recurrence);
      default ->
          throw new WrongOrder(
              "an entry of the kind %s is about no situation".formatted(line.header().kind()));
    }
  }

  private void open(SituationBody.Opened opening) {
    if (opened.isPresent()) {
      throw new WrongOrder(
          "the file of %s is open already, as '%s'".formatted(situation, opened.get().title()));
    }
    opened = Optional.of(opening);
  }

  private void requireOpen() {
    if (opened.isEmpty()) {
      throw new WrongOrder(
          "no file is open for %s: upstander situation open begins one".formatted(situation));
    }
  }

  /// Refuses an entry that does not follow from what stands, or that would take the ground from
  /// under what stands.
  ///
  /// @throws WrongOrder with what stands against it
  public void check(Entry next) {
    var more = new ArrayList<>(entries);
    more.add(next);
    var after = new SituationFile(situation, more);
    for (Misfit misfit : after.misfits) {
      if (!misfits.contains(misfit)) {
        throw new WrongOrder(
            misfit.id().equals(after.lines.identity(next.header().id()))
                ? misfit.why()
                : "others rest on what this would take away: %s (entry %s)"
                    .formatted(misfit.why(), misfit.id()));
      }
    }
  }

  /// What the same author has said last in the same kind, if it is word for word the same: the same
  /// thing handed in twice.
  public Optional<Line> repeated(Entry next) {
    var header = next.header();
    if (header.supersedes().isPresent()) {
      return Optional.empty();
    }
    return entries.stream()
        .filter(e ->
            e.header().kind().equals(header.kind()) && e.header().author().equals(header.author()))
        .reduce((_, later) -> later)
        .filter(e -> e.body().equals(next.body()) && e.header().asOf().equals(header.asOf()))
        .flatMap(e -> find(e.header().id()));
  }

  public Situation situation() {
    return situation;
  }

  /// How it is called and why it is followed; empty if nobody has opened it.
  public Optional<SituationBody.Opened> opened() {
    return opened;
  }

  public Levels levels() {
    return levels;
  }

  public Judgements judgements() {
    return judgements;
  }

  public Questions questions() {
    return questions;
  }

  public Groups groups() {
    return groups;
  }

  public Warnings warnings() {
    return warnings;
  }

  /// What is owed; empty until a crisis has closed.
  public Optional<RecurrenceFile> recurrence() {
    return owed.file();
  }

  /// What stands at a place, by the id of any entry that ever stood there.
  public Optional<Line> find(String id) {
    return Optional.ofNullable(byId.get(lines.identity(id)));
  }

  /// Everything that stands and fits, in the order of the record.
  public List<Line> lines() {
    return List.copyOf(byId.values());
  }

  /// Entries that stand in the log and fit nowhere.
  public List<Misfit> misfits() {
    return List.copyOf(misfits);
  }
}
