package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.desk.Appointing;
import org.upstander.node.desk.OwnMechanisms;
import org.upstander.record.Marking;
import org.upstander.record.body.Duty;
import org.upstander.record.body.SituationBody;
import org.upstander.world.Level;
import org.upstander.world.Situation;

/// S04: an entry is corrected by its own organisation, keeps its day and marking, and its mistakes
/// have lines; bodies of single states are entered once.
class S04_CorrectedAndEntered {
  @Test
  void anotherEntryInThePlaceOfOne(@TempDir Path home) throws Exception {
    Path file = home.resolve("corrected.yaml");
    try (var bureau = new Bureau(home, "2031-03-01T09:00:00Z")) {
      bureau.appoint("analyst", Duty.ANALYST);
      bureau.appoint("stranger", Duty.ANALYST);
      String opened =
          bureau.id(
              bureau.done(
                  "situation",
                  "open",
                  "SDN",
                  "--title",
                  "Sudn",
                  "--reason",
                  "It changes",
                  "--marking",
                  "RED",
                  "--on",
                  "2031-02-20",
                  "--as",
                  "analyst"));
      String note = bureau.id(bureau.done("note", "SDN", "The first", "--as", "analyst"));
      Files.writeString(file, "kind: opened\ntitel: Sudan\nreason: It changes\n");
      assertThat(bureau.refused("correct", opened, file.toString(), "--as", "analyst"))
          .contains("corrected.yaml: line 2, column 1: 'titel' is not known here")
          .contains("did you mean title");
      Files.writeString(file, "kind: opened\ntitle: Sudan\nreason: It changes\n");
      assertThat(bureau.refused("correct", opened, file.toString(), "--as", "stranger"))
          .contains("was written by the analyst: only they correct it");
      String corrected =
          bureau.id(
              bureau
                  .done("correct", opened, file.toString(), "--as", "analyst")
                  .replace(opened, "it"));

      var situation = new Situation(625, "");
      var line = bureau.desk().file(situation).find(bureau.desk().id(opened)).orElseThrow();
      assertThat(line.body()).isEqualTo(new SituationBody.Opened("Sudan", "It changes"));
      assertThat(line.header().marking()).isEqualTo(Marking.RED);
      assertThat(line.header().asOf()).isEqualTo("2031-02-20");
      assertThat(line.header().id()).endsWith(corrected);
      assertThat(bureau.done("situation", "history", "SDN"))
          .contains("file opened as 'Sudn': It changes [corrected by " + corrected);
      assertThat(bureau.refused("correct", opened, file.toString(), "--as", "analyst"))
          .contains("is corrected already, by " + corrected);
      assertThat(bureau.done("retract", note, "--reason", "Too early", "--as", "analyst"))
          .contains("note " + note + " is taken back");
    }
  }

  @Test
  void bodiesOfSingleStates(@TempDir Path home) throws Exception {
    Path file = GroupExamples.mechanisms(home);
    try (var bureau = new Bureau(home, "2031-03-01T09:00:00Z")) {
      bureau.appoint("analyst", Duty.ANALYST);
      String[] add = {"mechanism", "add", file.toString(), "--as", "analyst"};
      assertThat(bureau.done(add)).contains("sdn-focal-point entered, entry ");
      assertThat(bureau.done(add)).contains("nothing was written");
      String text = Files.readString(file);
      Files.writeString(file, text.replace("between ministries", "between all ministries"));
      assertThat(bureau.done(add)).contains("sdn-focal-point corrected, entry ");

      var own = OwnMechanisms.of(bureau.desk());
      assertThat(own.find("sdn-focal-point").orElseThrow().mechanism().mandate())
          .contains("all ministries");
      assertThat(own.register().find("sdn-focal-point")).isPresent();
      assertThat(own.register().find("security-council")).isPresent();

      assertThat(bureau.done("mechanism", "list", "--state", "Sudan", "--own"))
          .contains("sdn-focal-point");
      assertThat(bureau.done("mechanism", "list", "--state", "Kenya", "--own"))
          .doesNotContain("sdn-focal-point");
      assertThat(bureau.done("mechanism", "list", "--state", "Sudan"))
          .doesNotContain("sdn-focal-point");
      assertThat(bureau.done("mechanism", "show", "sdn-focal-point", "--own"))
          .contains("Serves", "Sudan", "between all ministries");

      Files.writeString(file, text.replace("sdn-focal-point", "security-council"));
      assertThat(bureau.refused(add)).contains("the register that ships has a body of this id");
      Files.writeString(file, text.replace("[625]", "[]"));
      assertThat(bureau.refused(add)).contains("name the states it serves");
      Files.writeString(file, text.replace("[625]", "[999]"));
      assertThat(bureau.refused(add)).contains("no state has the Gleditsch–Ward code 999");
      Files.writeString(file, text.replace("Office of", "office@example.org, office of"));
      assertThat(bureau.refused(add)).contains("contact data of a person");
    }
  }

  @Test
  void nobodyTakesBackWhatTheNodeSaid(@TempDir Path home) throws Exception {
    try (var bureau = new Bureau(home, "2031-03-01T09:00:00Z")) {
      bureau.appoint("analyst", Duty.ANALYST);
      var office =
          new Appointing.Office(
              "another", Level.NATIONAL, Optional.empty(), java.util.Set.of(Duty.ADDRESSEE));
      new Appointing(bureau.desk()).create("partner", office);
      var appointment = bureau.desk().store().list(Optional.empty()).getLast();
      String id = appointment.entry().entry().header().id();
      assertThat(bureau.refused("retract", id, "--reason", "Unwelcome", "--as", "partner"))
          .contains("was written by node: only they correct it or take it back");
    }
  }
}
