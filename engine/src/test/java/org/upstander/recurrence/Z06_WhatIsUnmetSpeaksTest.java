package org.upstander.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.upstander.assess.Confidence;
import org.upstander.assess.Judgement;
import org.upstander.assess.Presence;
import org.upstander.response.Submission;
import org.upstander.world.Situation;

/// Z06: what a situation still owes is one more voice on factors 2, 3 and 6, and silence is none.
class Z06_WhatIsUnmetSpeaksTest {
  private static final LocalDate DAY = LocalDate.parse("2031-06-01");
  private static final Situation SITUATION = new Situation(625, "");

  @Test
  void unmetObligationsBecomeIndicators() {
    var file =
        RecurrenceFile.of(new Opening(SITUATION, "closing", DAY.minusYears(1)))
            .with(obligation("trial", Strand.JUSTICE, 2))
            .with(obligation("tribunal", Strand.JUSTICE, 2))
            .with(obligation("register", Strand.REPARATION, 2))
            .with(obligation("commission", Strand.TRUTH, 2))
            .with(obligation("museum", Strand.MEMORY, 2))
            .with(obligation("oversight", Strand.SECURITY_SECTOR, 3))
            .with(report("trial", Reported.MET))
            .with(report("tribunal", Reported.REFUSED))
            .with(report("commission", Reported.MET))
            .with(report("museum", Reported.MET))
            .with(report("oversight", Reported.IN_PROGRESS));

    var said = UnmetReading.of(file, DAY);

    assertThat(said)
        .extracting(j -> j.subject().indicator())
        .containsExactly("2.3", "2.6", "2.7", "3.4");
    assertThat(said)
        .extracting(j -> j.opinion().presence())
        .containsExactly(Presence.PRESENT, Presence.ABSENT, Presence.UNKNOWN, Presence.PRESENT);
    assertThat(find(said, "2.7").opinion().confidence()).isEqualTo(Confidence.LOW);
    assertThat(find(said, "2.3").opinion().reasons())
        .isEqualTo("1 of 2 obligations reported on are unmet; 0 have no report");
    assertThat(said).extracting(j -> j.voice().label()).containsOnly("model recurrence-file 1");
  }

  @Test
  void anEmptyFileSaysNothing() {
    var file = RecurrenceFile.of(new Opening(SITUATION, "closing", DAY));
    assertThat(UnmetReading.of(file, DAY)).isEmpty();
  }

  private static Judgement find(List<Judgement> said, String indicator) {
    return said.stream()
        .filter(j -> j.subject().indicator().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  private static Obligation obligation(String id, Strand strand, int factor) {
    return new Obligation(
        id,
        SITUATION,
        strand,
        List.of(factor),
        "what is asked",
        Force.UNDERTAKEN,
        new Citation(Origin.values()[0], "A/1", "an issuer", Optional.empty()),
        Optional.empty());
  }

  private static Progress report(String obligation, Reported reported) {
    return new Progress(
        new Submission(obligation + "-report", Instant.parse("2031-05-01T00:00:00Z")),
        obligation,
        reported,
        DAY.minusMonths(1),
        List.of("a document"),
        "what was done");
  }
}
