package org.upstander.node.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.world.State;

/// Where each state's page lies: `states/SDN.html`, or the Gleditsch–Ward code where a state has no
/// ISO code or one that another state of the list has too.
final class Addresses {
  static final String INDEX = "index.html";
  static final String TRACK = "track-record.html";

  private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");

  private final Map<Integer, String> byCode = new HashMap<>();

  Addresses(Watchlist watchlist) {
    var seen = new HashSet<String>();
    var shared = new HashSet<String>();
    for (Outlook outlook : watchlist.outlooks()) {
      outlook.state().iso3().filter(iso3 -> !seen.add(iso3)).ifPresent(shared::add);
    }
    for (Outlook outlook : watchlist.outlooks()) {
      State state = outlook.state();
      String name =
          state
              .iso3()
              .filter(iso3 -> ISO3.matcher(iso3).matches() && !shared.contains(iso3))
              .orElse(Integer.toString(state.code()));
      byCode.put(state.code(), "states/" + name + ".html");
    }
  }

  /// The path of the page of `state`, from the folder of the index.
  String of(State state) {
    return Objects.requireNonNull(byCode.get(state.code()));
  }
}
