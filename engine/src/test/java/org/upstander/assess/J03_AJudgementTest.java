package org.upstander.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// J03: a judgement says what, how sure, on what evidence, and why.
class J03_AJudgementTest {
  private static final List<Citation> NONE = List.of();

  @Test
  void evidenceCarriesTwoGradesThatAreIndependent() {
    var rumour =
        new Citation("entry-12", Reliability.USUALLY_RELIABLE, Credibility.CANNOT_BE_JUDGED);
    assertThat(rumour.grade()).isEqualTo("B6");
    assertThat(Stream.of(Reliability.values()).map(r -> "" + r.letter()))
        .containsExactly("A", "B", "C", "D", "E", "F");
    assertThat(Stream.of(Credibility.values()).map(Credibility::number))
        .containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void notJudgedIsNotBad() {
    var inOrder =
        Stream.of(
                new Citation("refuted", Reliability.UNRELIABLE, Credibility.IMPROBABLE),
                new Citation("new-source", Reliability.CANNOT_BE_JUDGED, Credibility.POSSIBLY_TRUE),
                new Citation("court", Reliability.COMPLETELY_RELIABLE, Credibility.CONFIRMED),
                new Citation("doubtful", Reliability.NOT_USUALLY_RELIABLE, Credibility.DOUBTFUL))
            .sorted(Citation.STRONGEST_FIRST)
            .map(c -> c.evidence() + " " + c.grade());
    assertThat(inOrder).containsExactly("court A1", "new-source F3", "doubtful D4", "refuted E5");
  }

  @Test
  void reasonsAreNeverLeftOut() {
    assertThatThrownBy(() -> new Opinion(Presence.PRESENT, Confidence.LOW, " ", NONE))
        .hasMessageContaining("reasons");
  }

  @Test
  void highConfidenceRestsOnEvidence() {
    assertThatThrownBy(() -> new Opinion(Presence.PRESENT, Confidence.HIGH, "all say so", NONE))
        .hasMessageContaining("cite it or lower the confidence");
    assertThat(new Opinion(Presence.PRESENT, Confidence.MODERATE, "we lived it", NONE).evidence())
        .as("lived experience counts without a document")
        .isEmpty();
  }

  @Test
  void aModelIsLabelledAndEqualToNoPerson() {
    Voice model = new Voice.Model("onset", "3");
    assertThat(model.label()).isEqualTo("model onset 3");
    assertThat(model).isNotEqualTo(new Voice.Assessor("onset"));
    assertThatThrownBy(() -> new Voice.Assessor("")).hasMessageContaining("key");
  }

  @Test
  void thereAreTwoRoundsAndNumberedIndicators() {
    var day = LocalDate.parse("2026-03-01");
    assertThatThrownBy(() -> new Subject("7-14", Given.PLACE, day)).hasMessageContaining("7.14");
    var subject = new Subject("7.14", Given.PLACE, day);
    var opinion = new Opinion(Presence.UNKNOWN, Confidence.LOW, "no access", NONE);
    assertThatThrownBy(() -> new Judgement(subject, opinion, new Voice.Assessor("a"), 3))
        .hasMessageContaining("1 and 2");
  }
}
