package org.upstander.forecast.grid;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The models of deaths by cell that need nothing but the cells' past, by the names they have on
/// the command line.
public final class GridModels {
  private static final Pattern EMPIRICAL = Pattern.compile("empirical-([1-9][0-9]{0,2})");

  /// What a person may write; `empirical-K` takes any number of months up to 999.
  public static final List<String> NAMES =
      List.of("zero", "last", "empirical-12", "neighbours", "upstander");

  private GridModels() {}

  /// @throws IllegalArgumentException if no model has the name; the message lists those that exist
  public static GridModel named(String name) {
    Matcher empirical = EMPIRICAL.matcher(name);
    if (empirical.matches()) {
      return KernelGrid.empirical(Integer.parseInt(empirical.group(1)));
    }
    return switch (name) {
      case "zero" -> KernelGrid.zero();
      case "last" -> KernelGrid.last();
      case "neighbours" -> KernelGrid.neighbours();
      case "upstander" -> KernelGrid.of("upstander", Kernel.CHOSEN);
      default ->
          throw new IllegalArgumentException(
              "no model of the grid is called '"
                  + name
                  + "'; there are "
                  + String.join(", ", NAMES));
    };
  }
}
