package org.upstander.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// The columns of a table by name. A reader asks for the columns it uses, once; cells of the others
/// are not kept. Names are compared without regard to case and surrounding space.
final class Header {
  private final List<String> names;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final boolean[] wanted;

  /// @param names the names as they stand, in order
  /// @throws UnreadableFile if a name stands twice
  Header(List<String> names) throws UnreadableFile {
    this.names = List.copyOf(names);
    this.wanted = new boolean[names.size()];
    for (int i = 0; i < names.size(); i++) {
      String name = normal(names.get(i));
      if (!name.isEmpty() && indexes.put(name, i) != null) {
        throw new UnreadableFile(
            "Two columns are both called \"" + name + "\".",
            "line 1, column " + (i + 1),
            "Rename or remove one, so that it is clear which is meant.");
      }
    }
  }

  static String normal(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  int size() {
    return names.size();
  }

  /// The name of column `index` as it stands, for messages.
  String name(int index) {
    return index >= 0 && index < names.size() ? names.get(index).strip() : "column " + (index + 1);
  }

  List<String> names() {
    return names;
  }

  /// The column with one of these names, and its cells are kept; −1 if there is none.
  int find(String... aliases) {
    for (String alias : aliases) {
      Integer index = indexes.get(normal(alias));
      if (index != null) {
        wanted[index] = true;
        return index;
      }
    }
    return -1;
  }

  /// The column that must be there.
  ///
  /// @throws UnreadableFile if it is not
  int need(String... aliases) throws UnreadableFile {
    int index = find(aliases);
    if (index < 0) {
      throw new UnreadableFile(
          "There is no column \"" + aliases[0] + "\"; there are: " + listed() + ".",
          "line 1",
          "Give a file of this publisher's release, or a mapping that names the columns.");
    }
    return index;
  }

  OptionalInt position(String name) {
    Integer index = indexes.get(normal(name));
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  boolean wanted(int index) {
    return index < wanted.length && wanted[index];
  }

  private String listed() {
    String all = String.join(", ", names);
    return all.length() > 300 ? all.substring(0, 300) + "…" : all;
  }
}
