package org.upstander.node.form;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.upstander.assess.Presence;
import org.upstander.node.Mistake;
import org.upstander.world.Probability;

/// Texts as people write them.
final class Given {
  /// A record with a component of every kind.
  record Visit(
      LocalDate day,
      String place,
      int people,
      boolean announced,
      Optional<String> note,
      Optional<Probability> chance,
      List<String> needs,
      Set<Presence> seen,
      Map<Presence, Integer> counts) {
    public Visit {
      if (place.isBlank()) {
        throw new IllegalArgumentException("the place of a visit is named");
      }
    }
  }

  static final String VISIT =
      """
      day: 2026-11-24
      place: on            # text, whatever it looks like
      people: 12
      announced: false
      needs: [no, 7.10, "water"]
      seen: [present]
      counts: {emerging: 3}
      """;

  static final String JUDGEMENT =
      """
      subject:
        indicator: 7.10
        situation: 625
        asOf: 2026-11-24
      opinion:
        presence: emerging
        confidence: moderate
        reasons: |
          Two radio stations repeat the call.
          Three did so in May.
        evidence:
          - {evidence: A/HRC/60/1, reliability: usually-reliable, credibility: probably-true}
      voice: {kind: assessor, id: key-1}
      round: 1
      """;

  private Given() {}

  static Written file(String name, String text) {
    return Written.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static <T> T read(String text, Class<T> type) {
    return Form.read(file("form.yaml", text), type);
  }

  /// What somebody is told who gives this text.
  static String complaint(String text, Class<?> type) {
    return complaint(file("form.yaml", text), type);
  }

  static String complaint(Written written, Class<?> type) {
    return mistake(() -> Form.read(written, type));
  }

  static String mistake(Runnable reading) {
    var mistake = catchThrowableOfType(Mistake.class, reading::run);
    return String.valueOf(mistake == null ? "no mistake" : mistake.getMessage());
  }
}
