package org.upstander.warning.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.upstander.warning.AlertLevel;
import org.upstander.world.Level;
import org.upstander.world.ProbabilityWords;
import org.upstander.world.State;
import org.upstander.world.States;

/// Q06: a warning goes from draft to close, by several people, in order.
class Q06_FromDraftToClose {
  private static final State SUDAN = States.world().get(625);

  @Test
  void theWholeWay() {
    var course = Given.issued(AlertLevel.WARNING);
    assertThat(course.stage()).isEqualTo(Stage.ISSUED);
    course = course.with(Given.answered(Level.REGIONAL, Given.NOON.plusSeconds(3600)));
    assertThat(course.stage()).isEqualTo(Stage.ANSWERED);
    var close = Given.act("e9", "key-c", Role.ISSUER);
    course = course.with(new WarningEvent.Closed(close, "actions run", Optional.empty()));
    assertThat(course.stage()).isEqualTo(Stage.CLOSED);
    assertThat(course.notice().orElseThrow().stated().words())
        .isEqualTo(ProbabilityWords.ABOUT_AS_LIKELY_AS_NOT);
  }

  @Test
  void nobodyReviewsTheirOwnDraft() {
    var draft = Course.none("w1").with(Given.drafted(AlertLevel.ALERT));
    var own = new WarningEvent.Reviewed(Given.act("e2", "key-a", Role.REVIEWER), true, "");
    assertThatThrownBy(() -> draft.with(own))
        .isInstanceOf(OutOfTurn.class)
        .hasMessage(
            "cannot review warning w1: it was drafted by the same person: ask somebody else");
  }

  @Test
  void wrongOrderSaysWhatComesFirst() {
    var draft = Course.none("w1").with(Given.drafted(AlertLevel.ALERT));
    assertThatThrownBy(() -> draft.with(Given.issuedEvent()))
        .hasMessage(
            "cannot issue warning w1: it is a draft: somebody other than its author must review"
                + " it first");
    assertThatThrownBy(() -> Course.none("w1").with(Given.reviewed()))
        .hasMessage("cannot review warning w1: it does not exist yet: draft it first");
  }

  @Test
  void wrongRoleIsRefused() {
    var draft = Course.none("w1").with(Given.drafted(AlertLevel.ALERT));
    var asAnalyst = new WarningEvent.Reviewed(Given.act("e2", "key-b", Role.ANALYST), true, "");
    assertThatThrownBy(() -> draft.with(asAnalyst))
        .hasMessage("cannot review warning w1: it asks for the role REVIEWER, not ANALYST");
  }

  @Test
  void twiceIsOnce() {
    var once = Given.issued(AlertLevel.ALERT);
    assertThat(once.with(Given.issuedEvent()).with(Given.reviewed())).isEqualTo(once);
    var other = new WarningEvent.Issued(Given.act("e2", "key-c", Role.ISSUER));
    assertThatThrownBy(() -> once.with(other))
        .hasMessageContaining("has an entry of that id with other contents");
  }

  @Test
  void aReviewerSendsItBackWithRemarks() {
    var draft = Course.none("w1").with(Given.drafted(AlertLevel.ALERT));
    var act = Given.act("e2", "key-b", Role.REVIEWER);
    assertThatThrownBy(() -> draft.with(new WarningEvent.Reviewed(act, false, "")))
        .hasMessage("cannot send back warning w1: it needs remarks on what to change");
    var back = draft.with(new WarningEvent.Reviewed(act, false, "name the groups"));
    assertThat(back.stage()).isEqualTo(Stage.DRAFT);
  }

  @Test
  void theStateConcernedRepliesBesideIt() {
    var course = Given.issued(AlertLevel.WARNING);
    var act = Given.act("e7", "key-s", Role.STATE_CONCERNED);
    var replied = course.with(new WarningEvent.Replied(act, "reply-1"));
    assertThat(replied.stage()).isEqualTo(course.stage());
    assertThat(replied.notice()).isEqualTo(course.notice());
    assertThat(replied.replies()).hasSize(1);
  }

  @Test
  void anUpdateNamesTheFirst() {
    var first = Given.notice(AlertLevel.ALERT);
    assertThatThrownBy(() ->
            new Notice(
                Notice.Kind.ALL_CLEAR,
                Optional.empty(),
                first.subject(),
                first.standing(),
                first.stated(),
                first.grounds(),
                first.options()))
        .hasMessage("an update or all-clear must name the first warning");
  }

  @Test
  void withoutAnswerOnlyAnAllClearCloses() {
    var course = Given.issued(AlertLevel.ALERT);
    var act = Given.act("e9", "key-c", Role.ISSUER);
    assertThatThrownBy(
            () -> course.with(new WarningEvent.Closed(act, "nobody cares", Optional.empty())))
        .hasMessage("cannot close warning w1: it has no answer: only an all-clear can close it");
    var closed = course.with(new WarningEvent.Closed(act, "danger over", Optional.of("w2")));
    assertThat(closed.stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void higherLevelsGoFurther() {
    assertThat(Addressee.of(AlertLevel.WATCH, SUDAN))
        .extracting(Addressee::level)
        .containsExactly(Level.NATIONAL);
    assertThat(Addressee.of(AlertLevel.WARNING, SUDAN))
        .hasSize(1 + SUDAN.bodies().size())
        .extracting(Addressee::level)
        .doesNotContain(Level.MULTILATERAL);
    assertThat(Addressee.of(AlertLevel.EMERGENCY, SUDAN))
        .extracting(Addressee::level)
        .contains(Level.MULTILATERAL);
  }
}
