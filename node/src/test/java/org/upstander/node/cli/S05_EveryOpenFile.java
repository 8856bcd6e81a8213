package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.assess.Confidence;
import org.upstander.assess.Opinion;
import org.upstander.assess.Presence;
import org.upstander.assess.framework.Framework;
import org.upstander.node.desk.Draft;
import org.upstander.record.Kinds;
import org.upstander.record.body.Duty;
import org.upstander.record.body.JudgementBody;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.rule.Input;
import org.upstander.world.Situation;

/// S05: every open file is decided from one run by the node itself; a part of a state is not raised
/// by the figures of the state, and what was judged in a file counts in that file.
class S05_EveryOpenFile {
  private static final Situation SUDAN = new Situation(625, "");
  private static final Situation DARFUR = new Situation(625, "darfur");

  @Test
  void decidedFromOneRun(@TempDir Path home) throws Exception {
    try (var bureau = new Bureau(home, "2022-03-01T09:00:00Z")) {
      bureau.appoint("analyst", Duty.ANALYST);
      for (String each : List.of("SDN", "SDN/darfur", "Norway")) {
        bureau.done("situation", "open", each, "--title", each, "--reason", "It may change");
      }
      judge(bureau);
      assertThat(bureau.done("situation", "decide", "--all"))
          .containsPattern("Norway +baseline +stable +– ")
          .containsPattern("Sudan +alert +emerging +– +emergency ")
          .containsPattern("Sudan, darfur +too little known +stable +– +emergency ");

      var sudan = bureau.desk().file(SUDAN).levels().current().orElseThrow();
      assertThat(sudan.line().header().author()).isEqualTo(bureau.desk().node().owner());
      assertThat(sudan.ruled().inputs().get("factors-specific")).isInstanceOf(Input.Missing.class);
      var darfur = bureau.desk().file(DARFUR).levels().current().orElseThrow();
      assertThat(darfur.level()).isEqualTo(AlertLevel.BASELINE);
      assertThat(darfur.ruled().inputs().get("deaths"))
          .isEqualTo(
              new Input.Between(
                  0, 31, 1, "figures are of the whole state; how much of it is here is not known"));
      assertThat(darfur.ruled().inputs().get("factors-specific"))
          .isEqualTo(new Input.Between(1, 6, 1, "5 of 6 factors are not judged"));
      assertThat(darfur.line().asOf()).isEqualTo("2022-03-01");

      assertThat(bureau.done("situation", "list"))
          .containsPattern("SDN/darfur +SDN/darfur +stable +baseline \\(too little known\\) ");

      long before = bureau.desk().store().size();
      assertThat(bureau.done("situation", "decide", "--all", "--json"))
          .contains("\"situation\": \"625/darfur\"", "\"grounded\": false")
          .doesNotContain("\"repeated\": false");
      assertThat(bureau.desk().store().size()).isEqualTo(before);
    }
  }

  /// Somebody finds all of factor 11 in Darfur.
  private static void judge(Bureau bureau) throws Exception {
    var opinion =
        new Opinion(Presence.PRESENT, Confidence.MODERATE, "Seen on the ground", List.of());
    var findings =
        Framework.shipped().factor(11).indicators().stream()
            .map(i -> new JudgementBody.Finding(i.id(), opinion))
            .toList();
    JudgementBody judged = new JudgementBody.HandedIn(Optional.empty(), 1, findings);
    var desk = bureau.desk();
    desk.write(
        desk.as(Optional.empty()),
        Draft.about(DARFUR, Kinds.JUDGEMENT, judged, Draft.Terms.DEFAULT));
  }
}
