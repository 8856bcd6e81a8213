package org.upstander.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Inside the node too, uses go one way: the store knows nobody, commands know everybody.
class NodeDataFlowTest {
  private static final List<String> ORDER =
      List.of("store", "form", "run", "track", "page", "output", "desk", "terminal", "cli");
  private static final Pattern USE =
      Pattern.compile("import (?:static )?org\\.upstander\\.node\\.(\\w+)\\.");

  @Test
  void packagesOfTheNodeUseOnlyThoseBeforeThem() throws IOException {
    var wrong = new TreeSet<String>();
    Path root = Path.of("src/main/java/org/upstander/node");
    try (var files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Path place = root.relativize(file);
        if (place.getNameCount() < 2) {
          continue;
        }
        int here = ORDER.indexOf(place.getName(0).toString());
        var use = USE.matcher(Files.readString(file));
        while (use.find()) {
          if (here < 0 || ORDER.indexOf(use.group(1)) > here) {
            wrong.add(place + " -> " + use.group(1));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
