package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The examples that the page on groups at risk shows, as files.
final class GroupExamples {
  private GroupExamples() {}

  static Path yaml(Path folder) throws IOException {
    return Files.writeString(folder.resolve("groups.yaml"), block("yaml", 1));
  }

  static Path csv(Path folder) throws IOException {
    return Files.writeString(folder.resolve("groups.csv"), block("csv", 1));
  }

  static Path mechanisms(Path folder) throws IOException {
    return Files.writeString(folder.resolve("mechanisms.yaml"), block("yaml", 2));
  }

  private static String block(String kind, int which) throws IOException {
    var blocks =
        Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("../docs/methods/groups.md")));
    for (int i = 0; i < which; i++) {
      assertThat(blocks.find()).as("block %d of %s", which, kind).isTrue();
    }
    return blocks.group(1);
  }
}
