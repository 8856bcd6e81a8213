package org.upstander.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.Shared;

/// The reference numbers of R's surveillance and scanstatistics.
class DetectionReferenceTest {
  private static final Path OURS = Path.of("src/test/resources/reference");

  @Test
  void theSetsThatTravelWithTheSourceAreMet() throws IOException {
    assertThat(new DetectionFamily().check(OURS.resolve("detection")))
        .hasSize(15)
        .allSatisfy(check -> isMetTo(check, 1e-10));
    assertThat(new ScanFamily().check(OURS.resolve("scan")))
        .hasSize(3)
        .allSatisfy(check -> isMetTo(check, 1e-11));
  }

  @Test
  void everySharedSetIsMet() throws IOException {
    for (Family family : List.of(new DetectionFamily(), new ScanFamily())) {
      var checks = family.check(Shared.path("vectors", family.directory()));
      assertThat(checks).isNotEmpty().allSatisfy(check -> isMetTo(check, 1e-7));
    }
  }

  private static void isMetTo(Check check, double error) {
    assertThat(check.pass()).as(check.toString()).isTrue();
    assertThat(Double.parseDouble(check.detail())).as(check.toString()).isLessThan(error);
  }

  @Test
  void aBoundThatIsOneTooHighIsFound(@TempDir Path dir) throws IOException {
    Path folder = Files.createDirectory(dir.resolve("detection"));
    Files.copy(OURS.resolve("manifest_detection.csv"), dir.resolve("manifest_detection.csv"));
    String id = "ff_sim103_monthly_nb__";
    Files.copy(OURS.resolve("detection/" + id + "series.csv"), folder.resolve(id + "series.csv"));
    String expected = Files.readString(OURS.resolve("detection/" + id + "expected.csv"));
    Files.writeString(
        folder.resolve(id + "expected.csv"), expected.replaceFirst(",25,0,", ",26,0,"));

    var checks = new DetectionFamily().check(folder);

    assertThat(checks).hasSize(1);
    assertThat(checks.getFirst().detail())
        .isEqualTo("upperbound of index 62: expected 26.0, computed 25.0");
  }

  @Test
  void aDetectorNobodyKnowsFails(@TempDir Path dir) throws IOException {
    Files.writeString(dir.resolve("crystal_ball__expected.csv"), "index,alarm\n1,1\n");

    assertThat(new DetectionFamily().check(dir).getFirst().pass()).isFalse();
  }
}
