package org.upstander.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.upstander.response.Story.*;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Y01: one office acts, one declines with reasons, one is silent; and one changes its mind.
class Y01_WhoHasAnsweredTest {
  private static final Answer ACTS =
      new Answer.Act(handed("s1", "2031-03-02T09:00:00Z"), WARNING, NATIONAL, List.of("mediation"));
  private static final Answer DECLINES =
      new Answer.Decline(handed("s2", "2031-03-03T09:00:00Z"), WARNING, REGIONAL, BECAUSE);

  @Test
  void silenceIsNoAnswer() {
    var answers = Answers.to(WARNING).with(ACTS).with(DECLINES);
    assertThat(answers.silent(List.of(NATIONAL, REGIONAL, UNITED_NATIONS)))
        .containsExactly(UNITED_NATIONS);
  }

  @Test
  void theLastAnswerStandsAndTheFirstStaysReadable() {
    // The clock of the second machine is a year behind; the order of the record decides.
    var instead =
        new Answer.ActDifferently(
            handed("s3", "2030-03-05T09:00:00Z"), WARNING, REGIONAL, "observers", BECAUSE);
    var answers = Answers.to(WARNING).with(DECLINES).with(instead);
    assertThat(answers.find(REGIONAL)).contains(instead);
    assertThat(answers.list()).containsExactly(DECLINES, instead);
  }

  @Test
  void theSameAnswerTwiceCountsOnce() {
    var again =
        new Answer.Act(
            handed("s1", "2031-03-02T09:00:07Z"), WARNING, NATIONAL, List.of("mediation"));
    var answers = Answers.to(WARNING).with(ACTS);
    assertThat(answers.with(again)).isSameAs(answers);
  }

  @Test
  void anIdStandsForOneAnswer() {
    var other =
        new Answer.Decline(handed("s1", "2031-03-02T09:00:00Z"), WARNING, NATIONAL, BECAUSE);
    var answers = Answers.to(WARNING).with(ACTS);
    assertThatThrownBy(() -> answers.with(other))
        .isInstanceOf(WrongOrder.class)
        .hasMessageContaining("use a new id");
    assertThat(answers.find(NATIONAL)).contains(ACTS);
  }

  @Test
  void anotherWarningIsAnotherMatter() {
    var answers = Answers.to("warning-2");
    assertThatThrownBy(() -> answers.with(ACTS))
        .isInstanceOf(WrongOrder.class)
        .hasMessageContaining("warning-1, not warning-2");
  }

  @Test
  void noIsNoReason() {
    assertThatThrownBy(() -> new Reasons("no"))
        .hasMessageContaining("at least 40 characters, these have 2");
    assertThatThrownBy(
            () -> new Answer.Act(handed("s", "2031-03-02T09:00:00Z"), WARNING, NATIONAL, List.of()))
        .hasMessageContaining("at least one option");
  }

  @Test
  void aReporterHearsWhyAReportWasNotUsed() {
    var submission = handed("f1", "2031-03-04T09:00:00Z");
    assertThatThrownBy(() -> new Feedback(submission, "report-7", Feedback.Reached.NOT_USED, " "))
        .hasMessageContaining("say what was missing");
    assertThat(new Feedback(submission, "report-7", Feedback.Reached.ACTED_UPON, "").words())
        .isEmpty();
  }
}
