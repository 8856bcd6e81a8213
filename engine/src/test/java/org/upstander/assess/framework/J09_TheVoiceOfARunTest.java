package org.upstander.assess.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.upstander.assess.Judgement;
import org.upstander.assess.Presence;
import org.upstander.evidence.Evidence;
import org.upstander.forecast.outlook.Deaths;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.panel.Series;
import org.upstander.source.Coverage;
import org.upstander.source.Figure;
import org.upstander.source.Period;
import org.upstander.source.Publisher;
import org.upstander.source.SourceFile;
import org.upstander.source.Variable;
import org.upstander.source.Violence;
import org.upstander.world.State;
import org.upstander.world.States;

/// J09: the figures of a run speak about every indicator that has a rule: deaths from the outlook,
/// the rest from tables by month, by year and by pair of states.
class J09_TheVoiceOfARunTest {
  private static final State KENYA = States.world().get(501);
  private static final State UGANDA = States.world().get(500);
  private static final YearMonth JUNE = YearMonth.of(2021, 6);

  private static SourceFile file(String name, LocalDate day) {
    String hash = "%064x".formatted(name.hashCode() & 0xffffffffL);
    return new SourceFile(
        name, hash, 1, Publisher.UNHCR, "people", Optional.empty(), Coverage.NONE, day);
  }

  /// Columns: day of the file, variable, year or month, value, the other state if it is a pair.
  private static Evidence evidence(String table) {
    var builder = new Evidence.Builder();
    long line = 0;
    for (String row : table.strip().lines().toList()) {
      String[] cells = row.strip().split("\\s+");
      var file = file(cells[0], LocalDate.parse(cells[0]));
      builder.open(file);
      Period period =
          cells[2].length() == 4
              ? Period.of(Year.parse(cells[2]))
              : Period.of(YearMonth.parse(cells[2]));
      Optional<State> other =
          cells.length > 4 ? States.world().findIso3(cells[4]) : Optional.empty();
      var variable = new Variable(cells[1], "people");
      var figure = new Figure(KENYA, period, variable, Double.parseDouble(cells[3]), other);
      builder.add(figure, file, ++line);
    }
    return builder.build();
  }

  private static Watchlist run() {
    var byType = new EnumMap<Violence, Series>(Violence.class);
    double[] battles = new double[24];
    battles[20] = 30;
    byType.put(Violence.STATE_BASED, Series.of(YearMonth.of(2019, 7), battles));
    var basis = EnumSet.of(Violence.STATE_BASED);
    var deaths = Deaths.of(YearMonth.of(2019, 7), JUNE, byType, basis);
    var outlook = new Outlook(KENYA, deaths, Optional.empty(), Optional.empty(), Optional.empty());
    return new Watchlist(JUNE, basis, "zero", List.of(outlook));
  }

  private static Map<String, Presence> said(Evidence evidence) {
    return new DataVoice(Framework.shipped(), run(), evidence)
        .of(KENYA).stream()
            .collect(Collectors.toMap(j -> j.subject().indicator(), j -> j.opinion().presence()));
  }

  @Test
  void everyRuleIsAnsweredAndSilenceIsUnknown() {
    var said = said(new Evidence.Builder().build());
    assertThat(said).hasSize(13).containsEntry("1.1", Presence.PRESENT);
    assertThat(said).containsEntry("14.4", Presence.EMERGING);
    assertThat(said.values().stream().filter(Presence.UNKNOWN::equals)).hasSize(11);
    assertThat(new DataVoice(Framework.shipped(), run(), new Evidence.Builder().build()).of(KENYA))
        .extracting(Judgement::voice)
        .containsOnly(DataReading.VOICE);
  }

  @Test
  void figuresOfAYearStandInItsDecemberAndPairsAreAddedUp() {
    var said =
        said(
            evidence(
                """
                2021-06-01 idps              2020    20000
                2021-06-01 new_refugees_from 2020    6000  UGA
                2021-06-01 new_refugees_from 2020    5000  ETH
                2021-06-01 new_refugees_from 2021    0
                2021-06-01 pts_amnesty       2020    2
                2021-06-01 pts_state_department 2019 4
                """));
    assertThat(said)
        .containsEntry("1.3", Presence.EMERGING)
        .containsEntry("7.10", Presence.PRESENT)
        .containsEntry("2.1", Presence.PRESENT);
  }

  @Test
  void theFileThatSpokeLastIsTaken() {
    String earlier = "2021-03-01 idps 2020 500000\n";
    String later = "2021-06-01 idps 2020 100\n";
    assertThat(said(evidence(later + earlier))).containsEntry("1.3", Presence.ABSENT);
    var known = evidence(earlier + later).asOf(LocalDate.of(2021, 4, 1));
    assertThat(said(known)).as("as known in April").containsEntry("1.3", Presence.PRESENT);
  }

  /// Two incidents in one month are two; of a month without a row nobody knows; a year that is not
  /// told by month is in no sum of months.
  @Test
  void incidentsAreAddedUpAndOnlyMonthsCount() {
    String two =
        """
        2021-06-01 aid_worker_incidents 2021-02 1
        2021-06-01 aid_worker_incidents 2021-02 1
        2021-06-01 aid_worker_incidents 2020 9
        """;
    assertThat(said(evidence(two))).containsEntry("14.7", Presence.UNKNOWN);
    String five = "2021-06-01 aid_worker_incidents 2021-03 1\n".repeat(3) + two;
    assertThat(said(evidence(five))).containsEntry("14.7", Presence.PRESENT);
  }

  @Test
  void aStateOutsideTheRunIsRefused() {
    var voice = new DataVoice(Framework.shipped(), run(), new Evidence.Builder().build());
    assertThatThrownBy(() -> voice.of(UGANDA)).hasMessage("no outlook for Uganda");
  }
}
