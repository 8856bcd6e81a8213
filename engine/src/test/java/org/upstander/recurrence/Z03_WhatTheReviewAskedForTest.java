package org.upstander.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.recurrence.review.ReviewObligations;
import org.upstander.recurrence.review.WordRule;
import org.upstander.source.Recommendation;
import org.upstander.world.Situation;
import org.upstander.world.State;
import org.upstander.world.States;

/// Z03: which recommendations of the Universal Periodic Review go into the file, and on what terms.
class Z03_WhatTheReviewAskedForTest {
  private static final State LIBERIA = States.world().get(450);
  private static final ReviewObligations REVIEW = ReviewObligations.shipped();

  private static Recommendation said(String text, boolean accepted, int session) {
    return new Recommendation(
        LIBERIA, "Ghana", Optional.empty(), text, accepted, 5, List.of(), session);
  }

  private static List<Obligation> derived(Recommendation... said) {
    return REVIEW.of(Situation.of(LIBERIA), List.of(said)).obligations();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Carry out what the Truth and Reconciliation Commission asked for, truth
          Put an end to impunity for killings by the police, impunity
          Put an end to impunity for domestic violence, none
          Become a party to the Rome Statute, rome-statute
          Build schools in rural areas, none
          Abolish the death penalty also for war crimes, none
          Penalise incitement to ethnic hatred, incitement
          Protect human rights defenders, civil-society
          """)
  void words(String text, String rule) {
    var found = WordRule.first(WordRule.shipped(), text).map(WordRule::id).orElse("none");
    assertThat(found).isEqualTo(rule);
  }

  @Test
  void acceptedIsUndertakenNotedIsUrged() {
    var accepted = derived(said("Put an end to impunity", true, 9)).getFirst();
    assertThat(accepted.force()).isEqualTo(Force.UNDERTAKEN);
    assertThat(accepted.due()).contains(LocalDate.of(2015, 5, 31));
    assertThat(accepted.source().dated()).contains(LocalDate.of(2010, 11, 30));
    var noted = derived(said("Put an end to impunity", false, 9)).getFirst();
    assertThat(noted.force()).isEqualTo(Force.URGED);
    assertThat(noted.due()).isEmpty();
  }

  @Test
  void anAcceptedRecommendationIsNotTakenForOneCarriedOut() {
    var day = LocalDate.of(2026, 6, 30);
    var opening = new Opening(Situation.of(LIBERIA), "all-clear-1", day);
    var derived = REVIEW.of(opening.situation(), List.of(said("End impunity", true, 9)));
    var status = derived.into(RecurrenceFile.of(opening)).list(day).getFirst();
    assertThat(status.standing()).isEqualTo(Standing.UNREPORTED);
    assertThat(status.late()).isTrue();
  }

  @Test
  void theSameRecommendationHasOneIdHoweverOftenItIsRead() {
    var once = said("Put an end to impunity", true, 9);
    assertThat(derived(once, once)).hasSize(1);
    assertThat(derived(once).getFirst().id()).isEqualTo(derived(once).getFirst().id());
  }

  @Test
  void allRulesFeedTheFactorsTheFileSpeaksTo() {
    assertThat(WordRule.shipped())
        .allSatisfy(rule -> assertThat(RecurrenceFile.FACTORS).containsAll(rule.factors()));
  }
}
