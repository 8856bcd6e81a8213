package org.upstander.node.cli.group;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.upstander.group.Group;
import org.upstander.group.GroupPlace;
import org.upstander.world.States;

/// How a group at risk is told, from what its reader may see.
public final class GroupWords {
  /// Within how many days a description that ends is called ending soon.
  public static final int SOON = 60;

  private GroupWords() {}

  /// In a few lines: who, how many, where, exposed to what, needing what.
  public static String inShort(Group group) {
    return "%s: %s, %s people, %s%n"
            .formatted(group.id(), group.name(), group.size().label(), places(group))
        + detail("exposed to", words(group.exposures()))
        + detail(
            "needs",
            group.needs().stream()
                .map(n -> word(n.kind()) + ": " + n.text())
                .collect(Collectors.joining("; ")));
  }

  private static String detail(String what, String words) {
    return words.isEmpty() ? "" : "  %s %s%n".formatted(what, words);
  }

  static String places(Group group) {
    return group.places().stream().map(GroupWords::place).collect(Collectors.joining("; "));
  }

  private static String place(GroupPlace place) {
    String state =
        States.anywhere(place.state()).map(s -> s.name()).orElse(Integer.toString(place.state()));
    return place.unit().map(u -> u + ", ").orElse("")
        + state
        + place
            .exact()
            .map(e -> " (%s, to be seen by %s)".formatted(e.text(), seenBy(e)))
            .orElse("");
  }

  private static String seenBy(GroupPlace.Exact exact) {
    return switch (exact.sensitivity()) {
      case LIMITED -> "analysts and protection officers";
      case CLOSED -> "protection officers alone";
    };
  }

  static String words(Collection<? extends Enum<?>> several) {
    return several.stream().map(GroupWords::word).collect(Collectors.joining(", "));
  }

  static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
