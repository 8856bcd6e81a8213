package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.desk.Draft;
import org.upstander.node.desk.Written;
import org.upstander.record.Kind;
import org.upstander.record.Kinds;
import org.upstander.record.body.ConsultationBody;
import org.upstander.record.body.Duty;
import org.upstander.record.body.QuestionBody;
import org.upstander.record.body.RecurrenceBody;
import org.upstander.record.body.WarningBody;
import org.upstander.warning.course.Notice;
import org.upstander.warning.course.Stated;
import org.upstander.world.Probability;
import org.upstander.world.Situation;

/// S07: the page of a file tells each reader what is asked of them, keeps what a round hides, and
/// says which answer is overdue.
class S07_OnOnePage {
  private static final Situation STATE = new Situation(9001, "");

  @Test
  void whatStandsAndWhatIsAsked(@TempDir Path home) throws Exception {
    Files.writeString(home.resolve("EXERCISE"), "");
    Path picture =
        Files.writeString(home.resolve("picture.yaml"), "deaths: 300\nstructural: 0.03\n");
    try (var bureau = new Bureau(home, "2031-03-01T09:00:00Z")) {
      bureau.appoint("analyst", Duty.ANALYST);
      bureau.appoint("reviewer", Duty.REVIEWER, Duty.ISSUER);
      bureau.appoint("judge-a", Duty.ASSESSOR);
      bureau.appoint("judge-b", Duty.ASSESSOR);
      bureau.done(
          "situation",
          "open",
          "9001",
          "--title",
          "The east",
          "--reason",
          "It changes",
          "--as",
          "analyst");
      bureau.done(
          "situation", "decide", "9001", "--picture", picture.toString(), "--as", "analyst");

      asked(bureau);
      warned(bureau);
      bureau.later(Duration.ofDays(15));
      overdue(bureau);
      assertThat(bureau.desk().file(STATE).misfits()).isEmpty();
    }
  }

  private static void asked(Bureau bureau) throws Exception {
    var members = bureau.desk().members();
    String a = members.named("judge-a").orElseThrow().owner();
    String b = members.named("judge-b").orElseThrow().owner();
    ConsultationBody opened =
        new ConsultationBody.Opened(
            Set.of("7.1", "7.14"),
            Set.of(a, b),
            Instant.parse("2031-03-08T12:00:00Z"),
            Instant.parse("2031-03-10T12:00:00Z"));
    var consultation = write(bureau, "analyst", Kinds.CONSULTATION, opened);
    QuestionBody question =
        new QuestionBody.Asked(
            "25 or more deaths in the east",
            "UCDP",
            LocalDate.parse("2031-04-01"),
            LocalDate.parse("2031-09-30"));
    var asked = write(bureau, "analyst", Kinds.QUESTION, question);
    QuestionBody answer =
        new QuestionBody.Answered(asked.id(), new Probability(0.37), "As in the years before");
    write(bureau, "judge-b", Kinds.QUESTION, answer);

    String page = bureau.done("situation", "show", "9001", "--as", "judge-a");
    assertThat(page)
        .contains("Exercise State A: The east\nFollowed because: It changes\n")
        .contains("shown to: an analyst.")
        .contains(
            "Asked of you\n  2 indicators, by 2031-03-08 12:00 UTC: upstander judge hand-in "
                + consultation.shortened())
        .contains("first round, blind until 2031-03-08 12:00 UTC; 2 awaited")
        .contains("25 or more deaths in the east (open until 2031-04-01)")
        .doesNotContain("0.37", "37 %");
    assertThat(bureau.done("situation", "show", "9001", "--as", "reviewer"))
        .doesNotContain("Asked of you");
    assertThat(bureau.done("situation", "history", "9001")).doesNotContain("0.37", "37 %");
  }

  private static void warned(Bureau bureau) throws Exception {
    var ruling = bureau.desk().file(STATE).levels().current().orElseThrow();
    var notice =
        new Notice(
            Notice.Kind.FIRST,
            Optional.empty(),
            new Notice.Subject(STATE, List.of()),
            new Notice.Standing(
                ruling.phase(), ruling.level(), ruling.ruled().confidence(), ruling.id()),
            new Stated("1,000 or more deaths", new Probability(0.2), LocalDate.parse("2032-02-28")),
            new Notice.Grounds(List.of("recent deaths"), List.of()),
            List.of());
    WarningBody drafted = new WarningBody.Drafted(Optional.empty(), notice);
    String warning = write(bureau, "analyst", Kinds.WARNING, drafted).id();
    assertThat(bureau.done("situation", "show", "9001")).contains("draft, to be reviewed");
    WarningBody reviewed = new WarningBody.Reviewed(warning, true, "");
    write(bureau, "reviewer", Kinds.WARNING, reviewed);
    WarningBody issued = new WarningBody.Issued(warning);
    write(bureau, "reviewer", Kinds.WARNING, issued);
    assertThat(bureau.done("situation", "show", "9001"))
        .contains("warning at level alert, '1,000 or more deaths' by 2032-02-28, issued 2031-03-01")
        .contains("an answer of the regional level is due by 2031-03-15 09:00 UTC");
    WarningBody replied = new WarningBody.Replied(warning, "We see it otherwise");
    assertThat(refused(bureau, "reviewer", Kinds.WARNING, replied)).contains("STATE_CONCERNED");
  }

  private static void overdue(Bureau bureau) throws Exception {
    assertThat(bureau.done("situation", "list", "--json"))
        .contains("\"open_warnings\": 1", "\"answers_overdue\": 1");
    assertThat(bureau.done("situation", "show", "9001"))
        .contains("an answer of the regional level was due by 2031-03-15 09:00 UTC")
        .contains("lapsed: nobody handed in");
    assertThat(bureau.done("situation", "show", "9001", "--json"))
        .contains("\"overdue\": true", "\"level\": {\"level\": \"ALERT\"");
    RecurrenceBody owed = new RecurrenceBody.Opened(decision(bureau));
    assertThat(refused(bureau, "analyst", Kinds.RECURRENCE, owed)).contains("closed no crisis");
  }

  private static String decision(Bureau bureau) {
    return bureau.desk().file(STATE).levels().current().orElseThrow().id();
  }

  private static <T> Written write(Bureau bureau, String name, Kind<T> kind, T body)
      throws Exception {
    var desk = bureau.desk();
    return desk.write(
        desk.as(Optional.of(name)), Draft.about(STATE, kind, body, Draft.Terms.DEFAULT));
  }

  private static <T> String refused(Bureau bureau, String name, Kind<T> kind, T body)
      throws Exception {
    try {
      write(bureau, name, kind, body);
      return "";
    } catch (org.upstander.node.Mistake e) {
      return String.valueOf(e.getMessage());
    }
  }
}
