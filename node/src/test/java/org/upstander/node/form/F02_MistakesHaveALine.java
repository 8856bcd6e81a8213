package org.upstander.node.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.assess.Judgement;
import org.upstander.assess.Subject;

/// F02: every mistake is answered with its line and column and with what would be right.
class F02_MistakesHaveALine {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          presence: emerging      | presance: emerging  | 6, column 3   | did you mean presence?
          presence: emerging      | presence: emergin   | 6, column 13  | did you mean EMERGING?
          presence: emerging      | presence: soon      | 6, column 13  | ABSENT, EMERGING, PRESENT
          presence: emerging      | presence:           | 6, column 12  | 'presence' is empty
          round: 1                | round: 3            | 14, column 8  | rounds are 1 and 2, not 3
          round: 1                | round: one          | 14, column 8  | a whole number
          round: 1                | round: 1.5          | 14, column 8  | a whole number
          round: 1                | ground: 1           | 14, column 1  | did you mean round?
          round: 1                | # round             | 1, column 1   | 'round' is missing
          kind: assessor          | kind: asessor       | 13, column 15 | did you mean assessor?
          kind: assessor,         | ``                  | 13, column 8  | one of assessor, model
          asOf: 2026-11-24        | asOf: 24.11.2026    | 4, column 9   | a day such as
          asOf: 2026-11-24        | asOf: 2026-02-30    | 4, column 9   | a day such as
          7.10                    | 7,10                | 2, column 14  | such as 7.14
          625                     | Sudan               | 3, column 14  | 625/darfur
          round: 1                | voice: 1            | 14, column 1  | 'voice' stands twice
          presence: emerging      | presence: a: b      | 6, column 14  | in quotes
          {kind: assessor, id: key-1} | radio           | 13, column 8  | each as 'name: value'
          """)
  void inOneRecord(String right, String wrong, String place, String advice) {
    String text = Given.JUDGEMENT.replace(right, wrong);

    assertThat(text).isNotEqualTo(Given.JUDGEMENT);
    assertThat(Given.complaint(text, Judgement.class))
        .startsWith("form.yaml: line " + place + ": ")
        .contains(advice);
  }

  @Test
  void aWordThatNobodyMeantIsNotGuessed() {
    assertThat(Given.complaint(Given.VISIT + "weather: fine\n", Given.Visit.class))
        .startsWith("form.yaml: line 8, column 1: 'weather' is not known here. Known are: day,")
        .doesNotContain("did you mean");
  }

  @Test
  void aNameThatIsUnknownIsSaidEvenIfNothingStandsBehindIt() {
    assertThat(Given.complaint(Given.VISIT + "weather:\n", Given.Visit.class))
        .contains("'weather' is not known here");
  }

  @Test
  void theRecordsOwnReasonStandsAtTheMemberItSpeaksOf() {
    assertThat(Given.complaint(Given.VISIT.replace("on   ", "\" \" "), Given.Visit.class))
        .isEqualTo("form.yaml: line 2, column 8: the place of a visit is named.");
  }

  @Test
  void allItemsOfAListAreLookedAt() {
    String text =
        """
        - {indicator: seven, situation: 625, asOf: 2026-11-24}
        - {indicator: 7.1, situation: 625, asOf: 2026-11-24}
        - {indicator: 7.1, situation: 625, asOf: yesterday}
        """;

    assertThat(Given.mistake(() -> Form.list(Given.file("s.yaml", text), Subject.class)).lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("s.yaml: line 1, column 15: an indicator"),
            second -> assertThat(second).startsWith("s.yaml: line 3, column 42: asOf: a day"));
  }

  @Test
  void oneThingIsNoList() {
    assertThat(Given.mistake(() -> Form.list(Given.file("f.yaml", Given.VISIT), Given.Visit.class)))
        .contains("line 1, column 1: a list was expected");
    assertThat(Given.complaint("- a\n- b\n", Given.Visit.class))
        .contains("line 1, column 1", "name: value");
  }
}
