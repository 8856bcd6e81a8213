package org.upstander.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.Shared;

/// The reference numbers of R's pROC, PRROC, scoringRules and scoringutils.
class ReferenceTest {
  private static final Path OURS = Path.of("src/test/resources/reference");

  @Test
  void theSetsThatTravelWithTheSourceAreMet() throws IOException {
    var ranking = new DiscriminationFamily().check(OURS.resolve("discrimination"));
    var scoring = new ScoringFamily().check(OURS.resolve("scoring"));
    assertThat(ranking).hasSize(4).allSatisfy(ReferenceTest::isMetToTwelveDigits);
    assertThat(scoring).hasSize(3).allSatisfy(ReferenceTest::isMetToTwelveDigits);
  }

  @Test
  void everySharedSetIsMet() throws IOException {
    for (Family family : List.of(new DiscriminationFamily(), new ScoringFamily())) {
      var checks = family.check(Shared.path("vectors", family.directory()));
      assertThat(checks).isNotEmpty().allSatisfy(ReferenceTest::isMetToTwelveDigits);
    }
  }

  private static void isMetToTwelveDigits(Check check) {
    assertThat(check.pass()).as(check.toString()).isTrue();
    assertThat(Double.parseDouble(check.detail())).as(check.toString()).isLessThan(1e-12);
  }

  @Test
  void aChangedNumberIsFound(@TempDir Path dir) throws IOException {
    copy("discrimination/d401__data.csv", dir);
    var expected = copy("discrimination/d401__expected.csv", dir);
    Files.writeString(
        expected, Files.readString(expected).replace("auc,0.97674418604651159", "auc,0.9767441"));
    var checks = new DiscriminationFamily().check(dir);
    assertThat(checks).hasSize(1);
    assertThat(checks.getFirst().pass()).isFalse();
    assertThat(checks.getFirst().detail()).startsWith("auc: expected 0.9767441, computed 0.97674");
  }

  @Test
  void aFileNobodyKnowsFails(@TempDir Path dir) throws IOException {
    Files.writeString(dir.resolve("d401__surprise.csv"), "a,b\n1,2\n");
    Files.writeString(dir.resolve("notes.txt"), "hello");
    assertThat(new ScoringFamily().check(dir))
        .containsExactly(
            new Check("d401__surprise.csv", false, "unknown file"),
            new Check("notes.txt", false, "unknown file"));
  }

  @Test
  void expectedNumbersWithoutTheirInputFail(@TempDir Path dir) throws IOException {
    copy("scoring/sc501__expected_continuous.csv", dir);
    var checks = new ScoringFamily().check(dir);
    assertThat(checks).hasSize(1);
    assertThat(checks.getFirst().detail()).contains("sc501__continuous_samples.csv");
  }

  private static Path copy(String name, Path dir) throws IOException {
    Path from = OURS.resolve(name);
    return Files.copy(from, dir.resolve(String.valueOf(from.getFileName())));
  }
}
