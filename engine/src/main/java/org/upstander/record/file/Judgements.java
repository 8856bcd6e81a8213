package org.upstander.record.file;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.upstander.assess.Judgement;
import org.upstander.assess.NotAccepted;
import org.upstander.assess.Subject;
import org.upstander.assess.Voice;
import org.upstander.assess.consult.Consultation;
import org.upstander.assess.consult.ConsultationMove;
import org.upstander.assess.consult.Plan;
import org.upstander.assess.consult.Submission;
import org.upstander.record.body.ConsultationBody;
import org.upstander.record.body.JudgementBody;
import org.upstander.world.Situation;

/// What people and models judged of a situation, and the consultations in which they did. Read only
/// once it is built.
public final class Judgements {
  private final Situation situation;
  private final UnaryOperator<String> identity;
  private final Map<String, Consultation> consultations = new LinkedHashMap<>();
  private final List<Judgement> unasked = new ArrayList<>();

  Judgements(Situation situation, UnaryOperator<String> identity) {
    this.situation = situation;
    this.identity = identity;
  }

  void take(Line line, ConsultationBody body) {
    switch (body) {
      case ConsultationBody.Opened(var indicators, var invited, var first, var second) -> {
        var until = new Plan.Deadlines(first, second);
        var plan = new Plan(situation, line.asOf(), indicators, invited, until);
        consultations.put(line.id(), Consultation.open(plan, line.at()));
      }
      case ConsultationBody.CalledOff(var id, var reason) ->
          move(id, new ConsultationMove.CalledOff(reason, line.at()));
    }
  }

  void take(Line line, JudgementBody body) {
    switch (body) {
      case JudgementBody.HandedIn handed -> handedIn(line, handed);
      case JudgementBody.ModelSpoke spoke -> modelSpoke(line, spoke);
    }
  }

  private void handedIn(Line line, JudgementBody.HandedIn handed) {
    String author = line.header().author();
    var day = day(line, handed.consultation());
    var judgements = judgements(handed.findings(), day, new Voice.Assessor(author), handed.round());
    if (handed.consultation().isEmpty()) {
      if (handed.round() != 1) {
        throw new NotAccepted("a judgement nobody asked for has one round: leave the round out");
      }
      unasked.addAll(judgements);
      return;
    }
    var submission = new Submission(author, handed.round(), judgements);
    move(handed.consultation().get(), new ConsultationMove.HandedIn(submission, line.at()));
  }

  private void modelSpoke(Line line, JudgementBody.ModelSpoke spoke) {
    var model = new Voice.Model(spoke.model(), spoke.version());
    var judgements = judgements(spoke.findings(), day(line, spoke.consultation()), model, 1);
    if (spoke.consultation().isEmpty()) {
      unasked.addAll(judgements);
    } else {
      move(
          spoke.consultation().get(),
          new ConsultationMove.ModelSpoke(model, judgements, line.at()));
    }
  }

  /// In a consultation the day is that of its plan.
  private LocalDate day(Line line, Optional<String> consultation) {
    return consultation.map(id -> get(id).plan().asOf()).orElse(line.asOf());
  }

  private List<Judgement> judgements(
      List<JudgementBody.Finding> findings, LocalDate day, Voice voice, int round) {
    return findings.stream()
        .map(f ->
            new Judgement(new Subject(f.indicator(), situation, day), f.opinion(), voice, round))
        .toList();
  }

  private void move(String id, ConsultationMove move) {
    consultations.put(identity.apply(id), get(id).accept(move));
  }

  /// A consultation by its id.
  ///
  /// @throws NotAccepted if there is none
  public Consultation get(String id) {
    var found = consultations.get(identity.apply(id));
    if (found == null) {
      throw new NotAccepted(
          "no consultation %s is open on %s: upstander judge list shows them"
              .formatted(id, situation));
    }
    return found;
  }

  /// All consultations by their ids, the oldest first.
  public Map<String, Consultation> consultations() {
    return java.util.Collections.unmodifiableMap(consultations);
  }

  /// Every judgement that `reader` may see at `now`: those nobody asked for, and those of
  /// consultations as far as their rounds are closed.
  public List<Judgement> heard(String reader, Instant now) {
    var heard = new ArrayList<>(unasked);
    consultations.values().forEach(c -> heard.addAll(c.visible(reader, now)));
    return List.copyOf(heard);
  }

  static LocalDate day(Line line) {
    return LocalDate.ofInstant(line.at(), ZoneOffset.UTC);
  }
}
