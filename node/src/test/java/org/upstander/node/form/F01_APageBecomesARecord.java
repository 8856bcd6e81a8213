package org.upstander.node.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.assess.Judgement;
import org.upstander.assess.Presence;
import org.upstander.assess.Subject;
import org.upstander.option.OptionCatalogue;
import org.upstander.option.PreventionOption;
import org.upstander.option.mechanism.Mechanism;
import org.upstander.option.mechanism.MechanismRegister;
import org.upstander.record.codec.RecordCodec;
import org.upstander.record.json.CanonicalJson;

/// F01: what a person writes becomes the record that is meant, whatever YAML makes of its words.
class F01_APageBecomesARecord {
  private static final Given.Visit VISIT =
      new Given.Visit(
          LocalDate.of(2026, 11, 24),
          "on",
          12,
          false,
          Optional.empty(),
          Optional.empty(),
          List.of("no", "7.10", "water"),
          Set.of(Presence.PRESENT),
          Map.of(Presence.EMERGING, 3));

  @Test
  void wordsAreWhatTheRecordWants() {
    assertThat(Given.read(Given.VISIT, Given.Visit.class)).isEqualTo(VISIT);
  }

  @Test
  void lineEndsOfEverySystemAndAByteOrderMarkChangeNothing() {
    String windows = "\ufeff" + Given.VISIT.replace("\n", "\r\n");

    assertThat(Given.read(windows, Given.Visit.class)).isEqualTo(VISIT);
    assertThat(Given.read(Given.VISIT.replace('\n', '\r'), Given.Visit.class)).isEqualTo(VISIT);
  }

  @Test
  void anIndicatorIsNoNumber() {
    var judgement = Given.read(Given.JUDGEMENT, Judgement.class);

    assertThat(judgement.subject().indicator()).isEqualTo("7.10");
    assertThat(judgement.opinion().reasons()).endsWith("Three did so in May.");
  }

  @Test
  void whatIsLeftEmptyIsAbsent() {
    assertThat(Given.read(Given.VISIT + "note:\nchance: ~\n", Given.Visit.class)).isEqualTo(VISIT);
  }

  @Test
  void jsonIsReadByTheSameRules() {
    var judgement = Given.read(Given.JUDGEMENT, Judgement.class);
    String json = CanonicalJson.text(RecordCodec.write(judgement, Judgement.class));
    String indented = json.replace(":", ":\t").replace("{", "{\n\t");

    assertThat(Form.read(Given.file("j.json", json), Judgement.class)).isEqualTo(judgement);
    assertThat(Form.read(Given.file("j", indented.replace("T:\t", "T:")), Judgement.class))
        .isEqualTo(judgement);
  }

  @Test
  void whateverTheRecordWritesCanBeReadBack() {
    for (var option : OptionCatalogue.shipped().list()) {
      String json = CanonicalJson.text(RecordCodec.write(option, PreventionOption.class));
      assertThat(Form.read(Given.file("o.json", json), PreventionOption.class)).isEqualTo(option);
    }
    for (var body : MechanismRegister.shipped().list()) {
      String json = CanonicalJson.text(RecordCodec.write(body, Mechanism.class));
      assertThat(Form.list(Given.file("m", "[" + json + "]"), Mechanism.class)).containsOnly(body);
    }
  }

  @Test
  void aListIsReadFromAFile(@TempDir Path dir) throws Exception {
    Path file =
        Files.writeString(
            dir.resolve("subjects.yml"),
            """
            # two subjects
            - {indicator: 7.10, situation: 625/darfur, asOf: 2026-11-24}
            - indicator: 1.1
              situation: 625
              asOf: 2026-10-31
            """);

    assertThat(Form.list(file, Subject.class))
        .extracting(Subject::indicator)
        .containsExactly("7.10", "1.1");
  }
}
