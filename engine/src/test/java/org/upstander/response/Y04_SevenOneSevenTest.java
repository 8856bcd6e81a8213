package org.upstander.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.upstander.response.Story.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.response.review.Moments;
import org.upstander.response.review.Remark;
import org.upstander.response.review.Review;
import org.upstander.response.review.Stage;
import org.upstander.response.review.Timing;
import org.upstander.response.review.Timing.Verdict;

/// Y04: was it seen within seven days, told within one, and answered within seven?
class Y04_SevenOneSevenTest {
  private static Optional<Instant> at(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(Instant.parse(text + ":00Z"));
  }

  private static Review review(Moments moments, Remark... remarks) {
    var submission = handed("r1", "2031-06-01T09:00:00Z");
    return new Review(submission, WARNING, moments, List.of(remarks));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2031-03-01T00:00, 2031-03-08T00:00, 2031-03-09T00:00, 2031-03-16T00:00, ACHIEVED, ACHIEVED, ACHIEVED
          2031-03-01T00:00, 2031-03-08T00:01, 2031-03-08T12:00, 2031-03-20T00:00, MISSED, ACHIEVED, MISSED
          -,                2031-03-08T00:00, 2031-03-10T00:00, -,                UNKNOWN, MISSED, UNKNOWN
          2031-03-01T00:00, 2031-03-08T00:00, 2031-03-07T23:00, 2031-03-10T00:00, ACHIEVED, CLOCKS_DISAGREE, ACHIEVED
          """)
  void eachStageAgainstItsLimit(
      String emerged, String detected, String told, String acted, String a, String b, String c) {
    var moments = new Moments(at(emerged), at(detected), at(told), at(acted));
    assertThat(review(moments).timings())
        .extracting(Timing::verdict)
        .containsExactly(Verdict.valueOf(a), Verdict.valueOf(b), Verdict.valueOf(c));
  }

  @Test
  void whatIsLateAsksForABottleneck() {
    var moments =
        new Moments(
            at("2031-03-01T00:00"),
            at("2031-03-12T06:00"),
            at("2031-03-12T18:00"),
            at("2031-03-29T00:00"));
    var remark =
        new Remark(Remark.Kind.BOTTLENECK, Stage.DETECTION, "No observer within two days' travel.");
    var review = review(moments, remark);
    assertThat(review.achieved()).isFalse();
    assertThat(review.unexplained()).containsExactly(Stage.EARLY_ACTION);
    assertThat(review.timings().getFirst().measured()).contains(Duration.ofHours(11 * 24 + 6));
  }
}
