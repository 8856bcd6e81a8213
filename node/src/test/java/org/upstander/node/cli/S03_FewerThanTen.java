package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.record.body.Duty;
import org.upstander.world.Situation;

/// S03: of fewer than ten people a partner sees the state, an analyst the district, and the
/// protection officer the place; a description ends, and is written anew in the same place.
class S03_FewerThanTen {
  @Test
  void seenByWhoMaySee(@TempDir Path home) throws Exception {
    Path groups = GroupExamples.yaml(home);
    try (var bureau = new Bureau(home, "2031-03-01T09:00:00Z")) {
      bureau.appoint("analyst", Duty.ANALYST);
      bureau.appoint("officer", Duty.PROTECTION_OFFICER);
      bureau.appoint("partner", Duty.ADDRESSEE);
      assertThat(bureau.refused("group", "describe", groups.toString(), "--as", "partner"))
          .contains("takes the duty PROTECTION_OFFICER or ANALYST");
      assertThat(bureau.done("group", "describe", groups.toString(), "--as", "officer"))
          .contains("Group last-interpreters described until 2031-08-31", "Group market-traders");

      assertThat(bureau.done("group", "list"))
          .contains("last-interpreters", "<10", "1,000–9,999")
          .doesNotContain("bus station")
          .doesNotContainPattern("last-interpreters.*Kassala");
      assertThat(bureau.done("group", "show", "last-interpreters", "--as", "partner"))
          .contains("<10 people, Sudan\n")
          .doesNotContain("Kassala", "bus station");
      assertThat(bureau.done("group", "show", "last-interpreters", "--as", "analyst"))
          .contains("<10 people, Kassala, Sudan\n")
          .doesNotContain("bus station");
      assertThat(bureau.done("group", "show", "last-interpreters", "--as", "officer"))
          .contains(
              "Kassala, Sudan (behind the bus station, to be seen by protection officers alone)")
          .contains("needs safety: a way out by night");
      assertThat(bureau.done("group", "show", "last-interpreters", "--as", "partner", "--json"))
          .doesNotContain("bus station", "Kassala");
      assertThat(bureau.done("situation", "show", "SDN", "--as", "partner"))
          .contains("last-interpreters: Interpreters", "<10 people, Sudan\n")
          .doesNotContain("bus station");
      assertThat(bureau.done("situation", "history", "SDN")).doesNotContain("bus station");
      describedAnew(bureau, home, groups);
    }
  }

  private static void describedAnew(Bureau bureau, Path home, Path groups) throws Exception {
    String[] describe = {"group", "describe", groups.toString(), "--as", "officer"};
    long before = bureau.desk().store().size();
    assertThat(bureau.done(describe)).contains("nothing was written");
    assertThat(bureau.desk().store().size()).isEqualTo(before);

    bureau.later(Duration.ofDays(150));
    assertThat(bureau.done("group", "list")).contains("2031-08-31 (ends soon: describe it again)");
    Files.writeString(groups, Files.readString(groups).replace("2031-08-31", "2032-08-31"));
    assertThat(bureau.done(describe))
        .contains("Group last-interpreters described anew until 2032-08-31")
        .contains("nothing was written");
    assertThat(bureau.done("group", "list")).contains("2032-08-31").doesNotContain("ends soon");
    assertThat(bureau.desk().file(new Situation(625, "")).lines()).hasSize(2);

    bureau.later(Duration.ofDays(600));
    assertThat(bureau.done("group", "list")).startsWith("No description of a group holds today.");
  }

  @Test
  void aTableHasARowForEachPlace(@TempDir Path home) throws Exception {
    Path table = GroupExamples.csv(home);
    try (var bureau = new Bureau(home, "2031-03-01T09:00:00Z")) {
      bureau.appoint("officer", Duty.PROTECTION_OFFICER);
      bureau.done("group", "describe", table.toString());
      assertThat(bureau.done("group", "show", "market-traders", "--as", "officer"))
          .contains("Kassala, Sudan; Gedaref, Sudan")
          .contains("needs safety: the road to the market; information: prices by radio");

      String text = Files.readString(table);
      Files.writeString(table, text.replace("Kassala,", "write to a@b.example,"));
      assertThat(bureau.refused("group", "describe", table.toString()))
          .contains("groups.csv: line 2, column", "looks like an e-mail address");
      Files.writeString(table, text.replace("safety:", "saftey:"));
      assertThat(bureau.type("group", "describe", table.toString()).err())
          .contains("line 2", "begins with no kind and a colon");
      Files.writeString(table, text.replaceFirst("thousands", "hundreds"));
      assertThat(bureau.refused("group", "describe", table.toString()))
          .contains("the rows of the group market-traders differ");
    }
  }
}
