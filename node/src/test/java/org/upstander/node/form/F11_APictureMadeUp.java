package org.upstander.node.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.upstander.node.Mistake;
import org.upstander.warning.rule.Input;

/// F11: a picture for an exercise says of each measure a number, bounds, or why it is not known;
/// what it says wrongly is told with its line.
class F11_APictureMadeUp {
  private static final String PICTURE =
      """
      deaths: 310
      structural: 0.03
      one-sided: {low: 20, high: 90, agreement: 0.8, reason: two sources contradict each other}
      signals:
        missing: no list of events covers the region
      """;

  private static SortedMap<String, Input> read(String text) {
    return PictureForm.read(Written.of("p.yaml", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void numbersBoundsAndReasons() {
    var inputs = read(PICTURE);
    assertThat(inputs)
        .hasSize(4)
        .containsEntry("deaths", new Input.Known(310))
        .containsEntry("structural", new Input.Known(0.03))
        .containsEntry(
            "one-sided", new Input.Between(20, 90, 0.8, "two sources contradict each other"))
        .containsEntry("signals", new Input.Missing("no list of events covers the region"));
    assertThat(read("{\"deaths\": 310}")).containsEntry("deaths", new Input.Known(310));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          deaths: many                     | p.yaml: line 1, column 9: deaths is a number
          death: 3                         | line 1, column 1: 'death' is no measure of the rule table; the nearest is deaths.
          structural: 3                    | line 1, column 13: structural goes from 0.0 to 1.0, not 3.0.
          deaths: -1                       | deaths goes from 0.0 to any number
          deaths:                          | deaths is empty: give a number, or {missing: why}.
          deaths: [1, 2]                   | deaths is one number, not a list.
          deaths: {missing: }              | 'missing' says why, in words.
          deaths: {missing: a, low: 1}     | what is missing has a reason and nothing else.
          deaths: {low: 1, reason: a}      | 'high' is missing here.
          deaths: {low: 2, high: 1, reason: a} | bounds 2.0 to 1.0
          deaths: {low: 1, high: 2}        | 'reason' is missing here.
          deaths: {low: 1, hi: 2, reason: a} | line 1, column 18: 'hi' is not known here.
          deaths: "310"                    | deaths is a number
          [1, 2]                           | measures were expected
          deaths: 1e999                    | deaths is a number
          """)
  void whatIsWrongIsTold(String text, String told) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(Mistake.class).hasMessageContaining(told);
  }

  /// Whatever happens to its letters, there is a picture or a mistake.
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void anythingElseIsAMistakeToo(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 400; i++) {
      byte[] bytes = PICTURE.getBytes(StandardCharsets.UTF_8);
      for (int change = random.nextInt(1, 5); change > 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(-128, 128);
      }
      try {
        assertThat(PictureForm.read(Written.of("p.yaml", bytes)).values()).doesNotContainNull();
      } catch (Mistake mistake) {
        assertThat(mistake).hasMessageStartingWith("p.yaml: line ");
      }
    }
  }
}
