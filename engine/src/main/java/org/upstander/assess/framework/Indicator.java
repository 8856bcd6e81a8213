package org.upstander.assess.framework;

import java.util.Optional;
import org.upstander.world.Wording;

/// An indicator of a risk factor: something that can be seen or not.
///
/// @param id factor and number, such as `7.14`
/// @param horizon how fast it usually changes
/// @param title in our own words
/// @param rule how data can inform it; most indicators have no data and are for people to judge
/// @param check where our wording should be compared with the document
public record Indicator(
    String id, Horizon horizon, Wording title, Optional<DataRule> rule, Optional<String> check) {
  /// The number of its factor.
  public int factor() {
    return Integer.parseInt(id.substring(0, id.indexOf('.')));
  }
}
