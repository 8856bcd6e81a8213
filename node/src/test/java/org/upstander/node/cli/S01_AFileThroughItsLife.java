package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.record.body.Duty;
import org.upstander.record.body.ForecastBody;
import org.upstander.record.body.OutlookForecast;
import org.upstander.warning.AlertLevel;
import org.upstander.world.Situation;

/// S01: somebody opens a file, the rules decide from the figures that ship, two people hold that
/// they miss it, and what is said stays readable to the end. The page on situations shows it.
class S01_AFileThroughItsLife {
  private static final Situation SUDAN = new Situation(625, "");

  @Test
  void openDecideDeviateAndLookBack(@TempDir Path home) throws Exception {
    try (var bureau = new Bureau(home, "2022-03-01T09:00:00Z")) {
      bureau.appoint("analyst", Duty.ANALYST);
      bureau.appoint("reviewer", Duty.REVIEWER);
      assertThat(bureau.done("situation", "list")).startsWith("Nothing is on record yet.");

      opened(bureau);
      decided(bureau);
      deviated(bureau);
      remembered(bureau);
      bureau.requireShown("methods/situations.md");
      assertThat(bureau.desk().file(SUDAN).misfits()).isEmpty();
    }
  }

  private static void opened(Bureau bureau) {
    String[] open = {
      "situation",
      "open",
      "SDN",
      "--title",
      "Sudan",
      "--reason",
      "Fighting spreads",
      "--as",
      "analyst"
    };
    String begun = bureau.shown(open);
    bureau.id(begun);
    assertThat(begun)
        .startsWith("File of Sudan opened, entry ")
        .contains("Next: let the rules decide: upstander situation decide SDN");
    bureau.later(Duration.ofHours(1));
    assertThat(bureau.done(open)).contains("nothing was written");
    assertThat(bureau.done("situation", "list", "--json"))
        .contains("\"situation\": \"625\"", "\"level\": null", "\"since\": null");
  }

  /// The figures that ship end in December 2021.
  private static void decided(Bureau bureau) {
    String said = bureau.shown("situation", "decide", "SDN", "--as", "analyst");
    bureau.id(said);
    bureau.id(said.substring(said.indexOf("\nDecision ")));
    assertThat(said)
        .startsWith("Sudan: level alert, phase emerging\nBy rule table 1, as of 2021-12-31.\n")
        .contains("Repeated deliberate killing of civilians (¶10, ¶35) [one-sided-alert]")
        .contains("violence recorded in the last 12 months: 31 (the rule asks for 25 or more)")
        .contains("none of them a state, in the last 12 months: 726 (the rule asks for 25 or more)")
        .contains("Up, by one change: Deaths of civilians in one-sided violence")
        .contains("in the last 12 months from 105 to 500 makes it warning")
        .contains("  no calendar was given: Dates within 90 days")
        .contains("the level would be emergency.")
        .contains("Confidence low: 47");

    var levels = bureau.desk().file(SUDAN).levels();
    String forecast = levels.forecasts().getLast();
    assertThat(levels.current().orElseThrow().line().header().references())
        .containsExactly(forecast);
    assertThat(levels.findForecast(forecast).orElseThrow().chances())
        .extracting(ForecastBody.Chance::event)
        .containsExactly(OutlookForecast.AT_LEAST_25, OutlookForecast.AT_LEAST_1000);

    long before = bureau.desk().store().size();
    bureau.later(Duration.ofDays(1));
    assertThat(bureau.done("situation", "decide", "SDN", "--as", "reviewer"))
        .contains("it was the same before", "Decision", "is on record already");
    assertThat(bureau.desk().store().size()).isEqualTo(before);
  }

  private static void deviated(Bureau bureau) {
    bureau.later(Duration.ofDays(2));
    String[] deviate = {
      "situation",
      "deviate",
      "SDN",
      "--level",
      "warning",
      "--reason",
      "Convoys moved last night",
      "--as",
      "analyst"
    };
    String proposal = bureau.id(bureau.shown(deviate));
    assertThat(level(bureau)).isEqualTo(AlertLevel.ALERT);
    assertThat(bureau.done("situation", "show", "SDN"))
        .contains("Proposed and not seconded: warning, because Convoys moved last night.");
    assertThat(bureau.refused("situation", "second", proposal, "--as", "analyst"))
        .contains("a deviation needs a second person");

    String seconded = bureau.shown("situation", "second", proposal, "--as", "reviewer");
    bureau.id(seconded);
    assertThat(seconded).contains("the level is warning");
    assertThat(level(bureau)).isEqualTo(AlertLevel.WARNING);
    assertThat(bureau.shown("situation", "list"))
        .contains("emerging  warning (set by two)  2022-03-04");
    assertThat(bureau.done("situation", "show", "SDN"))
        .contains("warning, phase emerging, since 2022-03-04")
        .contains("in place of alert by the rules: Convoys moved last night")
        .contains("What the rules say: alert, by rule table 1, as of 2021-12-31")
        .doesNotContain("Proposed and not seconded", "Mind the age");
    // The rules have nothing new to say, so what two people set stays.
    bureau.done("situation", "decide", "SDN", "--as", "analyst");
    assertThat(level(bureau)).isEqualTo(AlertLevel.WARNING);
  }

  private static AlertLevel level(Bureau bureau) {
    return bureau.desk().file(SUDAN).levels().current().orElseThrow().level();
  }

  private static void remembered(Bureau bureau) {
    String note =
        bureau.id(bureau.done("note", "SDN", "The mandate ends in May", "--as", "analyst"));
    assertThat(bureau.refused("retract", note, "--reason", "It was renewed", "--as", "reviewer"))
        .contains("was written by the analyst: only they correct it or take it back", "note SDN");
    assertThat(
            bureau.done("retract", note, "--reason", "It was renewed", "--as", "analyst", "--json"))
        .contains("\"repeated\": false");
    assertThat(bureau.done("situation", "history", "SDN"))
        .containsSubsequence(
            "situation",
            "forecast",
            "decision",
            "deviation to warning proposed: Convoys moved last night",
            "seconded",
            "The mandate ends in May [taken back by ",
            "takes back " + note + ": It was renewed");
    bureau.later(Duration.ofDays(100));
    assertThat(bureau.done("situation", "show", "SDN"))
        .contains("Mind the age: it rests on what was known 5 months before.");
  }
}
