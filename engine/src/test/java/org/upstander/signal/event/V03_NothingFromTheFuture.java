package org.upstander.signal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.upstander.signal.Finding;
import org.upstander.signal.catalogue.DetectionMethods;

/// V03: signals as of a day are the same whether or not the list goes on afterwards, on any number
/// of threads; and judging all weeks at once tells what judging each on its own day does.
class V03_NothingFromTheFuture {
  private static final LocalDate DAY = LocalDate.of(2018, 7, 11);
  private static final long SEED = 20180711;

  /// Events at random places and days up to `last`, more of them in the days before [#DAY].
  private static Given events(LocalDate last) {
    var random = new SplittableRandom(SEED);
    var list = new Given();
    for (var day = LocalDate.of(2010, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
      boolean near = day.isAfter(DAY.minusDays(20));
      int events = random.nextInt(10) < (near ? 9 : 1) ? 1 + random.nextInt(3) : 0;
      for (int i = 0; i < events; i++) {
        double latitude = 8 + random.nextInt(4) / 2.0 + 0.2;
        double longitude = 38 + random.nextInt(4) / 2.0 + 0.2;
        list.event(day.toString(), latitude, longitude, random.nextInt(9));
      }
    }
    return list;
  }

  private static Signals signals(LocalDate last) {
    var log = events(last).covering("2010-01", "2019-12");
    return Signals.of(log, DAY, DetectionMethods.named("farrington"));
  }

  /// All that was found, without the hash of the file, which grows with it.
  private static String told(Signals signals) {
    var text = new StringBuilder();
    for (StateSignals state : signals.states()) {
      Stream.concat(state.national().stream(), state.raised().stream())
          .forEach(series -> {
            text.append(series.key())
                .append(series.adjusted())
                .append(series.raised())
                .append('\n');
            for (Finding f : series.findings()) {
              text.append(
                  "%d %s %s %s %s%n"
                      .formatted(f.index(), f.observed(), f.expected(), f.bound(), f.pValue()));
            }
          });
      for (Cluster c : state.clusters()) {
        text.append(c.zone()).append(c.first()).append(c.counts()).append(c.significance());
        c.behind().forEach(b -> text.append(' ').append(b.id()));
      }
      text.append(state.basis());
    }
    return text.toString();
  }

  @Test
  void laterEventsDoNotExist() {
    assertThat(told(signals(LocalDate.of(2019, 6, 30))))
        .as("seed %d", SEED)
        .isEqualTo(told(signals(DAY)));
  }

  @Test
  void theSameOnAnyNumberOfThreads() throws Exception {
    try (var one = new ForkJoinPool(1);
        var four = new ForkJoinPool(4)) {
      assertThat(one.submit(() -> told(signals(DAY))).get())
          .as("seed %d", SEED)
          .isEqualTo(four.submit(() -> told(signals(DAY))).get());
    }
  }

  @Test
  void aReplayTellsWhatEachDayTold() {
    var history = EventHistory.of(events(DAY.plusYears(1)).covering("2010-01", "2019-12"));
    var method = DetectionMethods.named("farrington");
    var usual = SignalSettings.DEFAULT.series();
    var latestOnly =
        new SignalSettings.OfSeries(
            usual.alpha(), usual.falseDiscovery(), 1, 1, usual.leastEvents(), usual.leastDeaths());
    var settings = new SignalSettings(latestOnly, SignalSettings.DEFAULT.cluster());
    var replay = new NationalReplay(history, method, latestOnly);

    var weeks = replay.between(DAY.minusWeeks(12), DAY.plusWeeks(4));

    assertThat(weeks).hasSize(16);
    assertThat(weeks).anyMatch(NationalWeek::raised).anyMatch(week -> !week.raised());
    for (NationalWeek week : weeks) {
      var then = Signals.of(history, week.asOf(), method, settings).find(530).orElseThrow();
      assertThat(week.raised())
          .as("seed %d, %s", SEED, week)
          .isEqualTo(then.national().stream().anyMatch(SeriesSignal::raised));
      assertThat(week.events().observed())
          .isEqualTo(then.national().getFirst().findings().getLast().observed());
    }
  }
}
