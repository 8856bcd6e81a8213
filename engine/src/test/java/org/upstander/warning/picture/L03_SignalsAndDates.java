package org.upstander.warning.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.upstander.evidence.Origin;
import org.upstander.forecast.outlook.Agenda;
import org.upstander.signal.event.StateSignals;
import org.upstander.signal.trigger.Trigger;
import org.upstander.signal.trigger.TriggerCalendar;
import org.upstander.source.CalendarEntry;
import org.upstander.source.CalendarScope;
import org.upstander.source.Coverage;
import org.upstander.source.Publisher;
import org.upstander.source.Recurrence;
import org.upstander.source.SourceFile;
import org.upstander.warning.rule.FactorShare;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Rule;
import org.upstander.world.State;

/// L03: signals, dates and judged factors enter the picture where somebody looked, and are missing
/// with the reason where nobody did.
class L03_SignalsAndDates {
  private static final LocalDate LAST = LocalDate.of(2025, 12, 28);

  private static Ruling of(StateSignals... states) {
    var outlook = Given.outlook(Given.KENYA, "24x0", "24x0");
    return Given.rule(Given.with(Given.watchlist(outlook), states)).get(Given.KENYA);
  }

  @Test
  void theStrongestSignalIsTheOneThatChanceExplainsLeast() {
    var ruling =
        of(
            Given.signals(
                Given.KENYA,
                LAST,
                Given.series(Given.KENYA, 40, 4, 0.001),
                Given.series(Given.KENYA, 9, 3, 1e-7),
                Given.series(Given.KENYA, 3, 3, 0.5)));
    assertThat(ruling.picture().get("signals")).isEqualTo(new Input.Known(2));
    assertThat(ruling.picture().get("signal-strength")).isEqualTo(new Input.Known(2));
    assertThat(ruling.picture().get("signal-surprise"))
        .isInstanceOfSatisfying(
            Input.Known.class, k -> assertThat(k.value()).isCloseTo(7, within()));
    assertThat(ruling.decision().reasons().fired())
        .extracting(Rule::id)
        .contains("signals-watch", "surprise-alert");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  @Test
  void quietListsAreNoSignalAndNothingIsMissing() {
    var ruling = of(Given.signals(Given.KENYA, LAST, Given.series(Given.KENYA, 3, 3, 0.5)));
    assertThat(ruling.picture().get("signals")).isEqualTo(new Input.Known(0));
    assertThat(ruling.picture().get("signal-surprise")).isInstanceOf(Input.NotAsked.class);
  }

  @Test
  void noListIsNotQuiet() {
    assertThat(of().picture().get("signals"))
        .isEqualTo(new Input.Missing("no list of events that was looked at covers the state"));
    var old = of(Given.signals(Given.KENYA, LocalDate.of(2023, 6, 4)));
    assertThat(old.picture().get("signals"))
        .isEqualTo(
            new Input.Missing(
                "the lists of events end on 2023-06-04, long before the figures of deaths"));
  }

  @Test
  void aListThatReachesFurtherMovesTheDayOfThePicture() {
    var later = LocalDate.of(2026, 1, 25);
    assertThat(of(Given.signals(Given.KENYA, later)).picture().asOf()).isEqualTo(later);
  }

  private static Input triggers(LocalDate day, CalendarScope... scopes) {
    var triggers = new ArrayList<Trigger>();
    for (CalendarScope scope : scopes) {
      triggers.add(trigger(scope));
    }
    var calendar = TriggerCalendar.of(triggers);
    var watchlist = Given.watchlist(Given.outlook(Given.KENYA, "24x0", "24x0"));
    var knowledge = Given.with(watchlist);
    var agenda = Agenda.of(calendar, day, watchlist, List.of());
    var all = new Knowledge(watchlist, knowledge.signals(), agenda, calendar, Map.of());
    return Given.rule(all).get(Given.KENYA).picture().get("triggers");
  }

  private static Trigger trigger(CalendarScope scope) {
    var day = LocalDate.of(2026, 2, 1);
    var entry =
        new CalendarEntry(
            scope,
            CalendarEntry.Kind.ELECTION,
            "An election",
            day,
            day,
            Recurrence.NONE,
            CalendarEntry.Certainty.CONFIRMED,
            "a test");
    var file =
        new SourceFile(
            "c.csv", "0", 1, Publisher.UCDP, "dates", Optional.empty(), Coverage.NONE, day);
    return new Trigger(entry, new Origin(file, 1, day));
  }

  @Test
  void datesAreCountedOfStatesThatACalendarSpeaksOf() {
    var january = LocalDate.of(2026, 1, 1);
    State rwanda = Given.RWANDA;
    var kenya = new CalendarScope.One(Given.KENYA);
    assertThat(triggers(january, kenya)).isEqualTo(new Input.Known(1));
    assertThat(triggers(january, kenya, new CalendarScope.World()))
        .as("a date that all share tells none from another")
        .isEqualTo(new Input.Known(1));
    assertThat(triggers(LocalDate.of(2026, 6, 1), kenya)).isEqualTo(new Input.Known(0));
    assertThat(triggers(january, new CalendarScope.One(rwanda)))
        .isEqualTo(new Input.Missing("no calendar that was given speaks of this state"));
    assertThat(triggers(january)).isEqualTo(new Input.Missing("no calendar was given"));
  }

  @Test
  void datesBeyondTheForecastAreNotSetBesideIt() {
    assertThat(triggers(LocalDate.of(2027, 1, 15), new CalendarScope.One(Given.KENYA)))
        .isInstanceOf(Input.Missing.class);
  }

  @Test
  void judgedFactorsEnterAsTheyAre() {
    var watchlist = Given.watchlist(Given.outlook(Given.KENYA, "24x0", "24x0"));
    var knowledge = Given.with(watchlist);
    var factors = List.of(new FactorShare(1, 1, 0, 0, 0), new FactorShare(2, 1, 0, 0, 0));
    var judged =
        new Knowledge(
            watchlist,
            knowledge.signals(),
            Agenda.NONE,
            TriggerCalendar.EMPTY,
            Map.of(Given.KENYA.code(), factors));
    assertThat(Given.rule(judged).get(Given.KENYA).picture().get("factors-common"))
        .isEqualTo(new Input.Between(2, 8, 1, "6 of 8 factors are not judged"));
    assertThat(of().picture().get("factors-common"))
        .isEqualTo(new Input.Missing("nobody has judged these factors"));
  }
}
