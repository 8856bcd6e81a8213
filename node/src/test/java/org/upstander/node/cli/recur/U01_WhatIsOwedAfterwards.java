package org.upstander.node.cli.recur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.Shared;
import org.upstander.node.cli.Terminal;
import org.upstander.node.desk.Appointing;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.desk.MovableClock;
import org.upstander.node.store.Home;
import org.upstander.node.terminal.Clock;
import org.upstander.record.Kind;
import org.upstander.record.Kinds;
import org.upstander.record.body.DecisionBody;
import org.upstander.record.body.Duty;
import org.upstander.record.body.SituationBody;
import org.upstander.recurrence.Strand;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Picture;
import org.upstander.warning.rule.RuleTable;
import org.upstander.world.Level;
import org.upstander.world.Phase;
import org.upstander.world.Situation;

/// U01: when a crisis has closed, what is owed goes on file and stays there; the file speaks.
class U01_WhatIsOwedAfterwards {
  private static final Situation SITUATION = new Situation(625, "");
  private static final String OWED =
      """
      strand,factors,asks,force,source.origin,source.symbol,source.issuer,due
      truth,2,Publish the report of the commission,undertaken,peace-agreement,art. 22,the parties,2031-02-01
      security-sector,3,Put the guard under the ministry,urged,truth-commission,para. 108,the commission,
      """;

  @TempDir private Path folder;

  private interface Work {
    void at(Desk desk) throws Exception;
  }

  @Test
  void theFileOpensFillsAndSpeaks() throws Exception {
    Path owed = Files.writeString(folder.resolve("owed.csv"), OWED);
    atADesk(desk -> story(desk, owed));
  }

  @Test
  void whatFollowsFromPublishedTables() throws Exception {
    Path treaties = Shared.path("data", "treaties");
    atADesk(desk -> {
      type("open", "SDN", "--closed", begun(desk));
      assertThat(type("derive", "SDN", treaties.toString())).contains("14 obligations follow");
      int size = desk.file(SITUATION).lines().size();
      assertThat(type("derive", "SDN", treaties.toString())).contains("0 entries added");
      assertThat(desk.file(SITUATION).lines()).hasSize(size);
    });
  }

  private void atADesk(Work work) throws Exception {
    var clock = new MovableClock(Instant.parse("2031-03-01T09:00:00Z"));
    Home.within(
        folder.resolve("home"),
        () ->
            Clock.by(
                clock,
                () -> {
                  try (var desk = Desk.open(Home.ofUser(), Optional.empty(), clock)) {
                    work.at(desk);
                  }
                  return true;
                }));
  }

  /// A desk, and a situation whose crisis has closed.
  private static String begun(Desk desk) throws Exception {
    var office =
        new Appointing.Office(
            "a regional desk", Level.REGIONAL, Optional.empty(), Set.of(Duty.ANALYST));
    new Appointing(desk).create("desk", office);
    write(desk, Kinds.SITUATION, new SituationBody.Opened("The east", "It was a crisis"));
    assertThat(type("show", "SDN")).contains("it opens when a crisis has closed");
    return write(desk, Kinds.DECISION, recovery(desk));
  }

  private void story(Desk desk, Path owed) throws Exception {
    var decision = begun(desk);
    assertThat(type("oblige", "SDN", owed.toString()))
        .contains("no recurrence file is open for 625");
    assertThat(type("open", "SDN", "--closed", decision.substring(28))).contains("opened, entry");
    assertThat(type("open", "SDN", "--closed", decision)).contains("On record already");
    type("oblige", "SDN", owed.toString());
    var report =
        desk.file(SITUATION).recurrence().orElseThrow().obligations().values().stream()
            .filter(o -> o.strand() == Strand.TRUTH)
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(type("show", "SDN"))
        .contains("unreported, late", "Publish the report", "nothing on file");
    String met = report.substring(28);
    assertThat(type("report", "SDN", met, "met", "--words", "It is published."))
        .contains("cannot be met without evidence");
    assertThat(type("report", "SDN", met, "met", "--evidence", "S/1", "--words", "Published."))
        .contains("recorded.");
    assertThat(type("show", "SDN"))
        .contains("Factor 2: 0 % of what is reported is unmet", "2.6 absent, 3.4 unknown");
    assertThat(type("speak", "SDN"))
        .contains("of 2 indicators by model recurrence-file 1 recorded");
    assertThat(desk.file(SITUATION).judgements().heard("nobody", desk.now())).hasSize(2);
    assertThat(desk.file(SITUATION).misfits()).isEmpty();
  }

  private static DecisionBody recovery(Desk desk) {
    var inputs = new TreeMap<String, Input>();
    inputs.put("deaths", new Input.Known(40));
    inputs.put("deaths-before", new Input.Known(4000));
    var picture = new Picture(SITUATION, desk.today(), inputs);
    var decision = RuleTable.shipped().decide(picture);
    assertThat(decision.phase()).isEqualTo(Phase.RECOVERY);
    return DecisionBody.Ruled.of(decision, picture);
  }

  private static <T> String write(Desk desk, Kind<T> kind, T body) throws Exception {
    var draft = Draft.about(SITUATION, kind, body, Draft.Terms.DEFAULT);
    return desk.write(desk.as(Optional.empty()), draft).id();
  }

  private static String type(String... args) {
    var line = new java.util.ArrayList<String>();
    line.add("recur");
    line.addAll(java.util.List.of(args));
    var seen = Terminal.type(line.toArray(String[]::new));
    return seen.out() + seen.err();
  }
}
