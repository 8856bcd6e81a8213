package org.upstander.node.cli.situation;

import org.upstander.assess.consult.Consultation;
import org.upstander.assess.consult.ConsultationStage;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.question.QuestionCourse;
import org.upstander.assess.question.QuestionStage;
import org.upstander.node.desk.Reader;
import org.upstander.node.desk.Written;
import org.upstander.node.page.Figures;
import org.upstander.node.terminal.Moment;
import org.upstander.record.file.SituationFile;
import org.upstander.world.Language;
import org.upstander.world.Probability;

/// What people are asked, and what they said as far as it may be seen.
final class VoicesSection {
  private final Overview overview;
  private final SituationFile file;
  private final Reader reader;
  private final Language language;
  private final Lines lines;

  VoicesSection(Overview overview, Reader reader, Language language, Lines lines) {
    this.overview = overview;
    this.file = overview.file();
    this.reader = reader;
    this.language = language;
    this.lines = lines;
  }

  /// What the reader is asked.
  void asked() {
    lines.section("Asked of you");
    file.judgements().consultations().forEach(this::asked);
  }

  /// What all are asked and have said.
  void add() {
    lines.section("Consultations");
    file.judgements().consultations().forEach(this::consultation);
    lines.section("Questions about the future");
    file.questions().courses().forEach(this::question);
    judged();
  }

  private void asked(String id, Consultation consultation) {
    boolean awaited =
        reader.id().filter(consultation.awaited(overview.now())::contains).isPresent();
    if (awaited) {
      lines.line(
          "%d indicators, by %s: upstander judge hand-in %s FILE"
              .formatted(
                  consultation.plan().indicators().size(),
                  until(consultation),
                  Written.shortened(id)));
    }
  }

  private String until(Consultation consultation) {
    var until = consultation.plan().until();
    return Moment.shown(
        consultation.stage(overview.now()) == ConsultationStage.BLIND
            ? until.first()
            : until.second());
  }

  private void consultation(String id, Consultation consultation) {
    int awaited = consultation.awaited(overview.now()).size();
    String stage =
        switch (consultation.stage(overview.now())) {
          case BLIND ->
              "first round, blind until %s; %d awaited".formatted(until(consultation), awaited);
          case IN_VIEW ->
              "second round, until %s; %d awaited".formatted(until(consultation), awaited);
          case COMPLETE -> "complete";
          case LAPSED -> "lapsed: nobody handed in";
          case CALLED_OFF -> "called off";
        };
    lines.line(
        "%s: %d indicators as of %s, %s"
            .formatted(
                Written.shortened(id),
                consultation.plan().indicators().size(),
                consultation.plan().asOf(),
                stage));
  }

  private void question(String id, QuestionCourse course) {
    var question = course.question();
    QuestionStage stage = course.stage(overview.day());
    String said =
        switch (stage) {
          case OPEN -> "open until " + question.days().closes();
          case CLOSED -> "closed; counts until " + question.days().by();
          case RESOLVED ->
              course.outcome().map(yes -> yes ? "it happened" : "it did not").orElse("settled");
          case ANNULLED -> "annulled";
        };
    String pool =
        course.pool(overview.day()).map(p -> "; people say " + Figures.rare(p.median())).orElse("");
    lines.line("%s: %s (%s%s)".formatted(Written.shortened(id), question.event(), said, pool));
  }

  private void judged() {
    var judged = overview.judged();
    lines.section("Risk factors that were judged (more: upstander judge synthesis)");
    for (var factor : judged.factors()) {
      var found = factor.distribution();
      if (found.known() == 0) {
        continue;
      }
      var shares = found.shares();
      String split =
          factor.splits().isEmpty()
              ? ""
              : ", split on "
                  + String.join(", ", factor.splits().stream().map(s -> s.indicator()).toList());
      lines.line(
          "%d %s: present %s, emerging %s, absent %s, unknown %s of its indicators%s"
              .formatted(
                  factor.factor(),
                  Framework.shipped().factor(factor.factor()).title().in(language),
                  share(shares.present()),
                  share(shares.emerging()),
                  share(shares.absent()),
                  share(shares.unknown()),
                  split));
    }
    int renewals = judged.renewals().size();
    if (renewals > 0) {
      lines.line("%d judgements are so old that they ask to be made again.".formatted(renewals));
    }
  }

  private static String share(double share) {
    return share == 0 ? "0" : Figures.probability(new Probability(Math.clamp(share, 0, 1)));
  }
}
