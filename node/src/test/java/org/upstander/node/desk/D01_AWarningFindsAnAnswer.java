package org.upstander.node.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.Mistake;
import org.upstander.node.store.Home;
import org.upstander.record.Kinds;
import org.upstander.record.Verdict;
import org.upstander.record.body.AnswerBody;
import org.upstander.record.body.DecisionBody;
import org.upstander.record.body.Duty;
import org.upstander.record.body.SituationBody;
import org.upstander.record.body.WarningBody;
import org.upstander.warning.course.Notice;
import org.upstander.warning.course.Stage;
import org.upstander.warning.course.Stated;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Picture;
import org.upstander.warning.rule.RuleTable;
import org.upstander.world.Level;
import org.upstander.world.Probability;
import org.upstander.world.Situation;

/// D01: a warning goes from draft to answer; what is out of turn or not one's office is refused and
/// leaves nothing behind.
class D01_AWarningFindsAnAnswer {
  private static final Situation SITUATION = new Situation(625, "");

  @Test
  void fromDraftToAnswer(@TempDir Path folder) throws Exception {
    var clock = new MovableClock(Instant.parse("2031-03-01T09:00:00Z"));
    try (var desk = Desk.open(new Home(folder), Optional.empty(), clock)) {
      appoint(desk, "analyst", Level.REGIONAL, Duty.ANALYST);
      appoint(desk, "reviewer", Level.REGIONAL, Duty.REVIEWER, Duty.ISSUER);
      appoint(desk, "focal-point", Level.NATIONAL, Duty.ADDRESSEE);
      appoint(desk, "neighbour", Level.NATIONAL, Duty.ADDRESSEE);
      var analyst = desk.as(Optional.of("analyst"));
      var reviewer = desk.as(Optional.of("reviewer"));
      var focalPoint = desk.as(Optional.of("focal-point"));

      assertThatThrownBy(() -> write(desk, analyst, Kinds.WARNING, drafted("none")))
          .isInstanceOf(Mistake.class)
          .hasMessageContaining("situation open");
      write(desk, analyst, Kinds.SITUATION, new SituationBody.Opened("The east", "It changes"));
      var decision = write(desk, analyst, Kinds.DECISION, ruled(desk));
      var draft = write(desk, analyst, Kinds.WARNING, drafted(decision.id()));
      clock.move(java.time.Duration.ofMinutes(5));
      var again = write(desk, analyst, Kinds.WARNING, drafted(decision.id()));
      assertThat(again).isEqualTo(new Written(draft.id(), true));

      var issue = new WarningBody.Issued(draft.id());
      assertThatThrownBy(() -> write(desk, reviewer, Kinds.WARNING, issue))
          .hasMessageContaining("is a draft");
      assertThatThrownBy(() -> write(desk, analyst, Kinds.WARNING, issue))
          .hasMessageContaining("the duty ISSUER");
      write(desk, reviewer, Kinds.WARNING, new WarningBody.Reviewed(draft.id(), true, ""));
      write(desk, reviewer, Kinds.WARNING, issue);
      var answer = new AnswerBody.Act(draft.id(), List.of("no-such-option"));
      assertThatThrownBy(() -> write(desk, focalPoint, Kinds.ANSWER, answer))
          .hasMessageContaining("no option no-such-option");
      var decline =
          new AnswerBody.Decline(
              draft.id(),
              "The talks of the coming week would be broken off if measures were taken.");
      var neighbour = desk.as(Optional.of("neighbour"));
      assertThatThrownBy(() -> write(desk, neighbour, Kinds.ANSWER, decline))
          .hasMessageContaining("neighbour answers for the state 620, not the one concerned");
      write(desk, focalPoint, Kinds.ANSWER, decline);

      var file = desk.file(SITUATION);
      assertThat(file.misfits()).isEmpty();
      assertThat(file.warnings().get(draft.id()).course().stage()).isEqualTo(Stage.ANSWERED);
      clock.move(java.time.Duration.ofDays(-3));
      assertThatThrownBy(() -> write(desk, analyst, Kinds.WARNING, drafted(decision.id())))
          .hasMessageContaining("the clock says 2031-02-26T09:05:00Z");
      assertThat(desk.store().verify()).isInstanceOf(Verdict.Holds.class);
      assertThat(desk.store().size()).isEqualTo(1 + 8 + 6);
    }
  }

  private static void appoint(Desk desk, String name, Level level, Duty... duties)
      throws Exception {
    Optional<Integer> state =
        level == Level.NATIONAL
            ? Optional.of(name.equals("neighbour") ? 620 : 625)
            : Optional.empty();
    var office = new Appointing.Office("the " + name, level, state, Set.of(duties));
    new Appointing(desk).create(name, office);
  }

  private static <T> Written write(
      Desk desk, Author author, org.upstander.record.Kind<T> kind, T body) {
    return desk.write(author, Draft.about(SITUATION, kind, body, Draft.Terms.DEFAULT));
  }

  private static DecisionBody ruled(Desk desk) {
    var inputs = new TreeMap<String, Input>();
    inputs.put("deaths", new Input.Known(300));
    inputs.put("structural", new Input.Known(0.03));
    var picture = new Picture(SITUATION, desk.today(), inputs);
    return DecisionBody.Ruled.of(RuleTable.shipped().decide(picture), picture);
  }

  private static WarningBody drafted(String decision) {
    var picture = new TreeMap<String, Input>();
    picture.put("deaths", new Input.Known(300));
    picture.put("structural", new Input.Known(0.03));
    var ruled =
        RuleTable.shipped()
            .decide(new Picture(SITUATION, java.time.LocalDate.parse("2031-03-01"), picture));
    return new WarningBody.Drafted(
        Optional.empty(),
        new Notice(
            Notice.Kind.FIRST,
            Optional.empty(),
            new Notice.Subject(SITUATION, List.of()),
            new Notice.Standing(ruled.phase(), ruled.level(), ruled.confidence(), decision),
            new Stated(
                "25 or more deaths in organised violence",
                new Probability(0.4),
                java.time.LocalDate.parse("2031-09-30")),
            new Notice.Grounds(List.of("recent deaths"), List.of()),
            List.of()));
  }
}
