package org.upstander.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Rewrites the rows of `names.csv` whose source is `cldr` with the names that this JDK carries
/// (Unicode CLDR), and leaves those whose source is `own`: former states, states without an ISO
/// code, and names that CLDR gives in a form the United Nations do not use. A new state is added as
/// a row with its code, empty names and the source `cldr`.
///
/// Run it from `engine/` after a change of JDK, and read the difference before keeping it:
///
/// ```
/// java -cp target/classes:target/test-classes org.upstander.world.NamesFromCldr
/// ```
final class NamesFromCldr {
  private static final Path TABLE = Path.of("src/main/resources/org/upstander/world/names.csv");

  private NamesFromCldr() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(TABLE, rewritten(Files.readAllLines(TABLE)));
  }

  static String rewritten(List<String> lines) {
    var text = new StringBuilder();
    for (String line : lines) {
      text.append(line.endsWith(",cldr") ? fromCldr(line) : line).append('\n');
    }
    return text.toString();
  }

  private static String fromCldr(String line) {
    var state = States.world().get(Integer.parseInt(line.substring(0, line.indexOf(','))));
    var row = new ArrayList<String>();
    row.add(Integer.toString(state.code()));
    // CLDR names Kosovo by the user-assigned code XK.
    var country = Locale.of("", state.iso2().orElse("XK"));
    for (Language language : Language.values()) {
      if (language != Language.EN) {
        row.add(
            country.getDisplayCountry(Locale.forLanguageTag(language.tag())).replace('’', '\''));
      }
    }
    row.add("cldr");
    return String.join(",", row);
  }
}
