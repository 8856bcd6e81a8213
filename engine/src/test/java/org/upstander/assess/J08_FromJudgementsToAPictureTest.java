package org.upstander.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.upstander.assess.consult.Consultation;
import org.upstander.assess.consult.ConsultationMove;
import org.upstander.assess.consult.Plan;
import org.upstander.assess.consult.Submission;
import org.upstander.assess.framework.DataReading;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.synthesis.Distribution;
import org.upstander.assess.synthesis.Fading;
import org.upstander.assess.synthesis.Heard;
import org.upstander.assess.synthesis.IndicatorSynthesis;
import org.upstander.assess.synthesis.Synthesis;
import org.upstander.panel.Series;

/// J08: two assessors and the data judge a situation; one changes her mind in view of the other, on
/// the other indicator they stay apart, and the picture says so.
class J08_FromJudgementsToAPictureTest {
  private static final LocalDate DAY = LocalDate.parse("2026-02-28");
  private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant LATER = OPENED.plusSeconds(3_600);

  private static final Plan PLAN =
      new Plan(
          Given.PLACE,
          DAY,
          Set.of("11.1", "11.4"),
          Set.of("key-a", "key-b"),
          new Plan.Deadlines(OPENED.plusSeconds(86_400), OPENED.plusSeconds(172_800)));

  private static ConsultationMove handsIn(String who, int round, String table) {
    return new ConsultationMove.HandedIn(
        new Submission(who, round, Given.judgements(table)), LATER);
  }

  /// Twelve months in which 40 civilians were killed, all in the last.
  private static ConsultationMove theData() {
    double[] deaths = new double[12];
    deaths[11] = 40;
    var known = Map.of("deaths_one_sided", Series.of(YearMonth.parse("2025-03"), deaths));
    var said =
        DataReading.of(
            Framework.shipped(),
            Given.PLACE,
            id -> Optional.ofNullable(known.get(id)),
            YearMonth.from(DAY));
    var asked =
        said.stream().filter(j -> PLAN.indicators().contains(j.subject().indicator())).toList();
    return new ConsultationMove.ModelSpoke(DataReading.VOICE, asked, LATER);
  }

  private static IndicatorSynthesis indicator(String id, LocalDate day) {
    var course =
        Consultation.replay(
            PLAN,
            OPENED,
            List.of(
                theData(),
                handsIn(
                    "key-a",
                    1,
                    """
                    key-a 11.1 2026-02-28 absent  1
                    key-a 11.4 2026-02-28 absent  1
                    """),
                handsIn(
                    "key-b",
                    1,
                    """
                    key-b 11.1 2026-02-28 present 1 B2:survey-4
                    key-b 11.4 2026-02-28 present 1 C3:radio-log
                    """),
                handsIn(
                    "key-a",
                    2,
                    """
                    key-a 11.1 2026-02-28 present 2 B2:survey-4
                    key-a 11.4 2026-02-28 absent  2
                    """),
                handsIn(
                    "key-b",
                    2,
                    """
                    key-b 11.1 2026-02-28 present 2 B2:survey-4
                    key-b 11.4 2026-02-28 present 2 C3:radio-log
                    """)));
    return new Synthesis(Framework.shipped(), Fading.DEFAULT)
        .of(Given.PLACE, course.result(LATER), day).get(10).indicators().stream()
            .filter(i -> i.indicator().equals(id))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void onTheKillingsAllAgreeTheDataToo() {
    var killings = indicator("11.1", DAY);
    assertThat(killings.distribution()).isEqualTo(new Distribution(0, 0, 3, 0));
    assertThat(killings.distribution().disagreement()).contains(0.0);
    assertThat(killings.voices())
        .extracting(h -> h.judgement().voice().label())
        .containsExactly("assessor key-a", "assessor key-b", "model framework-rules 1");
    assertThat(killings.strongest()).extracting(Citation::grade).containsExactly("B2");
  }

  @Test
  void onTheIncitementTheyStayApartAndItShows() {
    var incitement = indicator("11.4", DAY);
    assertThat(incitement.distribution().disagreement()).contains(2.0);
    var camps = incitement.split().orElseThrow();
    assertThat(camps.absent()).hasSize(1);
    assertThat(camps.present())
        .extracting(h -> h.judgement().opinion().reasons())
        .containsExactly("because of what key-b saw");
  }

  @Test
  void nineMonthsLaterEveryJudgementAsksToBeRenewed() {
    var incitement = indicator("11.4", DAY.plusMonths(9));
    assertThat(incitement.renewals()).hasSize(2).allMatch(Heard::renew);
    assertThat(incitement.distribution().unknown())
        .as("more than half of what was known is no longer")
        .isGreaterThan(1);
    assertThat(incitement.split()).as("the two sides are still shown").isPresent();
  }
}
