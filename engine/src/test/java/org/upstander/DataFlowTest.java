package org.upstander;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The direction of the house. Convention does not keep it, so this does.
class DataFlowTest {
  @Test
  void everyPackageUsesOnlyThoseUpstream() throws IOException {
    assertThat(DataFlow.uphill(Path.of("target/classes"))).isEmpty();
  }

  @Test
  void aUseAgainstTheStreamIsFound(@TempDir Path dir) throws IOException {
    var uphill =
        java.lang.classfile.ClassFile.of()
            .build(
                java.lang.constant.ClassDesc.of("org.upstander.world.Leak"),
                c ->
                    c.withField(
                        "warning",
                        java.lang.constant.ClassDesc.of("org.upstander.warning.Level"),
                        0));
    Files.write(dir.resolve("Leak.class"), uphill);
    assertThat(DataFlow.uphill(dir)).containsExactly("world -> warning in Leak.class");
  }

  @Test
  void aPackageOutsideTheRiverIsFound(@TempDir Path dir) throws IOException {
    var stray =
        java.lang.classfile.ClassFile.of()
            .build(java.lang.constant.ClassDesc.of("org.upstander.util.Strings"), c -> {});
    Files.write(dir.resolve("Strings.class"), stray);
    assertThat(DataFlow.uphill(dir)).isNotEmpty();
  }
}
