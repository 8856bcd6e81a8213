package org.upstander.forecast.deaths;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The models of deaths by the names they have on the command line.
public final class DeathsModels {
  private static final Pattern EMPIRICAL = Pattern.compile("empirical-([1-9][0-9]{0,2})");

  /// What a person may write; `empirical-K` takes any number of months up to 999.
  public static final List<String> NAMES =
      List.of("zero", "last", "empirical-12", "fading", "upstander");

  private DeathsModels() {}

  /// @throws IllegalArgumentException if no model has the name; the message lists those that exist
  public static DeathsModel named(String name) {
    Matcher empirical = EMPIRICAL.matcher(name);
    if (empirical.matches()) {
      return HistoryDeaths.empirical(Integer.parseInt(empirical.group(1)));
    }
    return switch (name) {
      case "zero" -> new ZeroDeaths();
      case "last" -> HistoryDeaths.last();
      case "fading" -> HistoryDeaths.fading();
      case "upstander" -> PooledDeaths.chosen();
      default ->
          throw new IllegalArgumentException(
              "no model of deaths is called '" + name + "'; there are " + String.join(", ", NAMES));
    };
  }
}
