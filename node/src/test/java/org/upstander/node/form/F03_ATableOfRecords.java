package org.upstander.node.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.assess.Judgement;
import org.upstander.assess.Presence;
import org.upstander.assess.Subject;

/// F03: a table gives one record a row; its mistakes name the row and the column.
class F03_ATableOfRecords {
  private static final String SUBJECTS =
      """
      indicator,situation,asOf
      7.10,625/darfur,2026-11-24
      1.1,625,2026-10-31
      """;

  private static List<Subject> subjects(String text) {
    return Form.list(Given.file("s.csv", text), Subject.class);
  }

  @Test
  void oneRecordARow() {
    assertThat(subjects(SUBJECTS)).extracting(Subject::indicator).containsExactly("7.10", "1.1");
    assertThat(subjects("\ufeff" + SUBJECTS.replace("\n", "\r\n"))).isEqualTo(subjects(SUBJECTS));
  }

  @Test
  void listsMapsAndWhatIsAbsent() {
    String text =
        """
        day,place,people,announced,note,chance,needs,seen,counts.emerging
        2026-11-24,"Nyala, market",12,true,,0.25,water; food,present;absent,3
        2026-11-25,off,0,false,quiet,,,,
        """;

    assertThat(Form.list(Given.file("visits", text), Given.Visit.class))
        .first()
        .isEqualTo(
            new Given.Visit(
                LocalDate.of(2026, 11, 24),
                "Nyala, market",
                12,
                true,
                Optional.empty(),
                Optional.of(new org.upstander.world.Probability(0.25)),
                List.of("water", "food"),
                Set.of(Presence.PRESENT, Presence.ABSENT),
                Map.of(Presence.EMERGING, 3)));
    assertThat(Form.list(Given.file("visits", text), Given.Visit.class).getLast())
        .satisfies(visit -> {
          assertThat(visit.note()).contains("quiet");
          assertThat(visit.needs()).isEmpty();
          assertThat(visit.counts()).isEmpty();
        });
  }

  @Test
  void aRecordWithinARecordIsNamedWithADot() {
    String text =
        """
        subject.indicator,subject.situation,subject.asOf,opinion.presence,opinion.confidence,\
        opinion.reasons,opinion.evidence,voice.kind,voice.id,round
        7.10,625,2026-11-24,present,low,"heard, and seen",,assessor,key-1,1
        """;

    assertThat(Form.list(Given.file("j.csv", text), Judgement.class))
        .singleElement()
        .satisfies(j -> {
          assertThat(j.opinion().presence()).isEqualTo(Presence.PRESENT);
          assertThat(j.voice().label()).isEqualTo("assessor key-1");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7.10       | seven         | line 2, column 1 (indicator): an indicator is written
          625/darfur | Darfur        | line 2, column 2 (situation): situation: a situation such as
          2026-10-31 | ''            | line 3, column 3 (asOf): 'asOf' is empty
          asOf       | as-of         | line 1, column 3 (as-of): 'as-of' is not known here; did you
          ,asOf      | ',asOf,asOf'  | line 1, column 4 (asOf): this column is there already
          asOf       | asOf.day      | several lines were expected
          situation  | .             | line 1, column 2 (.): the first row names the columns
          7.10,      | ''            | line 2, column 2: the row has 2 cells, the first row has 3
          7.10       | '"7.10'       | line 2, column 1: it cannot be read as a table
          """)
  void mistakesNameRowAndColumn(String right, String wrong, String said) {
    String text = SUBJECTS.replace(right, wrong);

    if (!said.startsWith("several")) {
      assertThat(Given.mistake(() -> subjects(text))).startsWith("s.csv: " + said);
    }
    assertThat(Given.mistake(() -> subjects(text))).startsWith("s.csv: line ");
  }

  @Test
  void aMissingColumnIsSaidOnce() {
    assertThat(Given.mistake(() -> subjects("indicator,situation\n1.1,625\n1.2,625\n1.3,625\n")))
        .isEqualTo(
            "s.csv: line 2, column 1: there is no 'asOf': add a column 'asOf'."
                + " (The same in 2 more.)");
  }

  @Test
  void aTableWithoutRowsIsNotTakenForNothing() {
    assertThat(Given.mistake(() -> subjects("indicator,situation,asOf\n")))
        .contains("there is no row below the names of the columns");
  }

  @Test
  void columnsAreSeparatedByCommas() {
    assertThat(Given.mistake(() -> subjects(SUBJECTS.replace(',', ';'))))
        .contains("separated by commas");
  }

  @Test
  void aTableIsNotOneThing() {
    assertThat(Given.complaint(Given.file("s.csv", SUBJECTS), Subject.class))
        .contains("one thing is wanted, not a table");
  }
}
