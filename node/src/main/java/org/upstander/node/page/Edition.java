package org.upstander.node.page;

import java.util.List;
import java.util.Optional;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.node.run.Provenance;

/// One watchlist on its way to the pages: what every page of it needs.
///
/// @param expected deaths expected in the next 12 months, of every state that has a forecast
record Edition(
    Watchlist watchlist,
    Provenance provenance,
    Texts texts,
    Addresses addresses,
    List<Double> expected) {

  static Edition of(Watchlist watchlist, Provenance provenance, Texts texts) {
    var expected = watchlist.outlooks().stream().flatMap(o -> o.expected().stream()).toList();
    return new Edition(watchlist, provenance, texts, new Addresses(watchlist), expected);
  }

  /// The place of a state; empty for one without a forecast.
  Optional<Standing> standing(Outlook outlook) {
    return outlook.expected().map(own -> Standing.of(own, expected));
  }

  /// Up to which month figures were used, in one sentence.
  String dataLine() {
    var used = watchlist.month();
    var end = provenance.dataEnd();
    String month = texts.month(used);
    if (end.isBefore(used)) {
      return texts.get("data.before", texts.month(end), month);
    }
    return end.isAfter(used)
        ? texts.get("data.after", month, texts.month(end))
        : texts.get("data.same", month);
  }
}
