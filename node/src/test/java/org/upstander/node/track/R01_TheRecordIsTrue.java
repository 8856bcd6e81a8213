package org.upstander.node.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.upstander.node.track.TrackRecord.DeathsRow;
import org.upstander.score.track.DeathsTrack;

/// R01: the track record that ships is what this version forecasts, and it is ahead of the marks.
class R01_TheRecordIsTrue {
  private static final Offset<Double> EXACTLY = Offset.offset(1e-9);
  private final TrackRecord record = TrackFiles.shipped();

  @Test
  void aWindowForecastAnewGivesTheSameScores() throws IOException {
    var again = Examination.ofShipped(LocalDate.of(2026, 1, 1)).deaths(List.of(2020));

    var line = again.lines().getLast();
    var kept = ours(2020);
    assertThat(line.scores().crps()).isCloseTo(kept.crps(), EXACTLY);
    assertThat(line.scores().ignorance()).isCloseTo(kept.ignorance(), EXACTLY);
    assertThat(line.scores().intervalScore()).isCloseTo(kept.intervalScore(), EXACTLY);
    assertThat(again.surprises())
        .extracting(DeathsTrack.Surprise::recorded)
        .containsExactlyElementsOf(
            record.surprises().stream()
                .filter(s -> s.window() == 2020)
                .map(TrackRecord.SurpriseRow::recorded)
                .toList());
  }

  @Test
  void inEveryWindowDeathsAreForecastBetterThanByAnyPublishedMark() {
    assertThat(record.marks()).isNotEmpty();
    record
        .marks()
        .forEach(mark ->
            assertThat(ours(mark.window()).crps())
                .as("%d beside %s", mark.window(), mark.model())
                .isLessThan(mark.crps()));
  }

  @Test
  void onsetsAreForecastBetterThanThePublishedWay() {
    assertThat(score("log loss", TrackRecord.OURS)).isLessThan(score("log loss", "published"));
    assertThat(score("AUC", TrackRecord.OURS)).isGreaterThan(score("AUC", "published"));
    assertThat(score("average precision", TrackRecord.OURS))
        .isGreaterThan(score("average precision", "published"));
  }

  private DeathsRow ours(int window) {
    return record.deaths().stream()
        .filter(r -> r.window() == window && r.model().equals(TrackRecord.OURS))
        .findFirst()
        .orElseThrow();
  }

  private double score(String name, String model) {
    return record.scores().stream()
        .filter(r -> r.score().equals(name) && r.model().equals(model))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
