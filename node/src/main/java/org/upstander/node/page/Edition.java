package org.upstander.node.page;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upstander.forecast.outlook.Agenda;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Structural;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.node.run.Provenance;
import org.upstander.node.run.Run;
import org.upstander.signal.event.Signals;
import org.upstander.source.Violence;
import org.upstander.warning.picture.Rulings;
import org.upstander.warning.rule.RuleWords;

/// One watchlist on its way to the pages: what every page of it needs.
///
/// @param signals what stands out where lists of events are at hand
/// @param agenda dated events ahead; none unless a calendar was given
/// @param rulings phase and level of every state
/// @param words what the rules and measures behind them are called
/// @param expected deaths expected in the next 12 months, of every state that has a forecast
record Edition(
    Watchlist watchlist,
    Provenance provenance,
    Signals signals,
    Agenda agenda,
    Rulings rulings,
    RuleWords words,
    Texts texts,
    Addresses addresses,
    List<Double> expected) {

  static Edition of(Run run, Texts texts) {
    var watchlist = run.watchlist();
    var expected = watchlist.outlooks().stream().flatMap(o -> o.expected().stream()).toList();
    return new Edition(
        watchlist,
        run.provenance(),
        run.signals(),
        run.agenda(),
        run.rulings(),
        RuleWords.shipped(run.rulings().table().version()),
        texts,
        new Addresses(watchlist),
        expected);
  }

  /// The place of a state; empty for one without a forecast.
  Optional<Standing> standing(Outlook outlook) {
    return outlook.expected().map(own -> Standing.of(own, expected));
  }

  /// The mean probability of a new mass killing within two years over the states that have one;
  /// empty if none has.
  OptionalDouble structuralMean() {
    return structural().mapToDouble(s -> s.withinTwoYears().value()).average();
  }

  /// How many states have a structural forecast.
  long structuralCount() {
    return structural().count();
  }

  private Stream<Structural> structural() {
    return watchlist.outlooks().stream().flatMap(o -> o.structural().stream());
  }

  /// The last month about which any figures were used.
  YearMonth lastMonth() {
    var end = provenance.dataEnd();
    return end.isBefore(watchlist.month()) ? end : watchlist.month();
  }

  /// As of when the forecasts are made.
  String asOf() {
    String month = texts.month(watchlist.month());
    String end = texts.month(provenance.dataEnd());
    return provenance.dataEnd().isBefore(watchlist.month())
        ? texts.get("as-of.before", month, end)
        : texts.get("as-of", month);
  }

  /// Which types of violence a run counts; empty for one that counts all.
  Optional<Markup> basis() {
    if (watchlist.basis().size() == Violence.values().length) {
      return Optional.empty();
    }
    String types =
        watchlist.basis().stream()
            .sorted()
            .map(t -> texts.get("basis." + t.name().toLowerCase(Locale.ROOT).replace('_', '-')))
            .collect(Collectors.joining(", "));
    return Optional.of(Markup.of("p", texts.get("basis.partial", types)).with("class", "not"));
  }

  /// Up to which month figures were used, in one sentence.
  String dataLine() {
    var used = watchlist.month();
    var end = provenance.dataEnd();
    String month = texts.month(used);
    if (end.isBefore(used)) {
      String months = Long.toString(ChronoUnit.MONTHS.between(end, used));
      return texts.get("data.before", texts.month(end), month, months);
    }
    return end.isAfter(used)
        ? texts.get("data.after", month, texts.month(end))
        : texts.get("data.same", month);
  }
}
