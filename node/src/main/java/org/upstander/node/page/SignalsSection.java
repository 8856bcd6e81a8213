package org.upstander.node.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.upstander.signal.Finding;
import org.upstander.signal.event.SeriesKey;
import org.upstander.signal.event.SeriesSignal;
import org.upstander.signal.event.StateSignals;

/// What stands out now: the state's own series against what history lets expect, finer series that
/// rose, and clusters in place and time.
final class SignalsSection {
  private static final int MOST_FINER = 15;

  private final Texts texts;
  private final SignalWords words;

  private SignalsSection(Texts texts) {
    this.texts = texts;
    this.words = new SignalWords(texts);
  }

  /// @param signals empty where no list of events covers the state
  static Markup of(Texts texts, Optional<StateSignals> signals) {
    var section =
        Markup.of("section").with("id", "signals").add(Markup.of("h2", texts.get("signals.title")));
    return signals
        .map(s -> new SignalsSection(texts).fill(section, s))
        .orElseGet(() -> section.add(Markup.of("p", texts.get("signals.no-list"))));
  }

  private Markup fill(Markup section, StateSignals signals) {
    section.add(Markup.of("p", lead(signals)));
    var charts = Markup.of("div").with("class", "pair");
    signals.national().forEach(s -> charts.add(figure(s)));
    return section
        .add(charts)
        .add(finer(signals.raised()).stream().toList())
        .add(ClustersSection.of(texts, signals.clusters()));
  }

  private String lead(StateSignals signals) {
    var basis = signals.basis();
    String end = basis.week().or(basis::month).map(Object::toString).orElse(texts.get("no-data"));
    String key = signals.raisedAsWhole() ? "signals.lead.raised" : "signals.lead.quiet";
    return texts.get(key, end)
        + " "
        + texts.get(
            "signals.basis",
            basis.first().toString(),
            Integer.toString(basis.events()),
            Integer.toString(basis.withoutWeek()));
  }

  private Markup figure(SeriesSignal signal) {
    SeriesKey key = signal.key();
    String title = words.counted(key);
    String id =
        "signal-" + (key.measure().name() + "-" + key.step().name()).toLowerCase(Locale.ROOT);
    var latest = signal.findings().getLast();
    var caption =
        Markup.of("figcaption")
            .add(Markup.of("h3", title), Markup.of("p", words.sentence(signal, latest)));
    return Markup.of("figure")
        .add(caption, SignalChart.of(texts, id, title, weeks(signal)), table(title, signal));
  }

  private static List<SignalChart.Week> weeks(SeriesSignal signal) {
    return signal.findings().stream()
        .map(f ->
            new SignalChart.Week(signal.first(f), f.observed(), f.expected(), f.bound(), f.alarm()))
        .toList();
  }

  private Markup table(String title, SeriesSignal signal) {
    var body = Markup.of("tbody");
    for (Finding finding : signal.findings().reversed()) {
      body.add(
          Table.row(
              words.when(signal, finding),
              List.of(
                  count(finding.observed()),
                  value(finding.expected()),
                  Double.isNaN(finding.bound())
                      ? texts.get("no-data")
                      : Figures.recorded(Math.floor(finding.bound())),
                  Double.isNaN(finding.pValue()) ? "" : Figures.chance(finding.pValue(), texts),
                  finding.alarm() ? texts.get("signals.legend.alarm") : "")));
    }
    return Table.behind(
        texts.get("table.behind"), Table.of("figures", title, heads("signals.when"), body));
  }

  private List<String> heads(String first) {
    return List.of(
        texts.get(first),
        texts.get("signals.head.count"),
        texts.get("signals.head.expected"),
        texts.get("signals.head.bound"),
        texts.get("signals.head.chance"),
        texts.get("signals.head.signal"));
  }

  private Optional<Markup> finer(List<SeriesSignal> raised) {
    if (raised.isEmpty()) {
      return Optional.empty();
    }
    var body = Markup.of("tbody");
    raised.stream().limit(MOST_FINER).forEach(s -> body.add(row(s)));
    var heads =
        List.of(
            texts.get("signals.head.part"),
            texts.get("signals.head.counted"),
            texts.get("signals.when"),
            texts.get("signals.head.count"),
            texts.get("signals.head.expected"),
            texts.get("signals.head.adjusted"));
    String more =
        raised.size() > MOST_FINER
            ? " " + texts.get("signals.finer.more", Integer.toString(raised.size() - MOST_FINER))
            : "";
    return Optional.of(
        Markup.of("div")
            .add(
                Markup.of("h3", texts.get("signals.finer.title")),
                Markup.of("p", texts.get("signals.finer.lead") + more),
                Table.of("figures", texts.get("signals.finer.title"), heads, body)));
  }

  private Markup row(SeriesSignal signal) {
    Finding peak =
        signal.findings().stream()
            .filter(Finding::alarm)
            .reduce((_, later) -> later)
            .orElse(signal.findings().getLast());
    return Table.row(
        words.part(signal.key()),
        List.of(
            words.counted(signal.key()),
            words.when(signal, peak),
            count(peak.observed()),
            value(peak.expected()),
            signal.adjusted().map(p -> Figures.chance(p.value(), texts)).orElse("")));
  }

  private String count(double count) {
    return Double.isNaN(count) ? texts.get("no-data") : Figures.recorded(count);
  }

  private String value(double value) {
    return Double.isNaN(value) ? texts.get("no-data") : Figures.expected(value);
  }
}
