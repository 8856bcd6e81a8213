package org.upstander.node.cli.group;

import java.util.List;
import java.util.Locale;
import org.upstander.group.Capacity;
import org.upstander.group.GroupNeed;

/// Needs and capacities as they are written into one cell of a table: a kind, a colon, and words.
final class KindOfText {
  private KindOfText() {}

  static List<GroupNeed> needs(List<String> cells) {
    return cells.stream()
        .map(cell -> new GroupNeed(kind(cell, GroupNeed.Kind.class), words(cell)))
        .toList();
  }

  static List<Capacity> capacities(List<String> cells) {
    return cells.stream()
        .map(cell -> new Capacity(kind(cell, Capacity.Kind.class), words(cell)))
        .toList();
  }

  private static String words(String cell) {
    return cell.substring(cell.indexOf(':') + 1).strip();
  }

  private static <K extends Enum<K>> K kind(String cell, Class<K> kinds) {
    int colon = cell.indexOf(':');
    String kind = cell.substring(0, Math.max(0, colon)).strip();
    String name = kind.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    for (K constant : kinds.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "'%s' begins with no kind and a colon, such as safety: the road to the market; there are %s"
            .formatted(cell, GroupWords.words(List.of(kinds.getEnumConstants()))));
  }
}
