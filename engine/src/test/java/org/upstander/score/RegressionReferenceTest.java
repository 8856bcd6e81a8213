package org.upstander.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.Shared;

/// The reference numbers of R's glmnet, glm and MASS.
class RegressionReferenceTest {
  private static final Path OURS = Path.of("src/test/resources/reference");

  @Test
  void theSetsThatTravelWithTheSourceAreMet() throws IOException {
    assertThat(new GlmnetFamily().check(OURS.resolve("glmnet")))
        .hasSize(8)
        .allSatisfy(check -> isMetTo(check, 1e-6));
    assertThat(new GlmFamily().check(OURS.resolve("glm")))
        .hasSize(10)
        .allSatisfy(check -> isMetTo(check, 1e-11));
  }

  @Test
  void everySharedSetIsMet() throws IOException {
    for (Family family : List.of(new GlmnetFamily(), new GlmFamily())) {
      var checks = family.check(Shared.path("vectors", family.directory()));
      assertThat(checks).isNotEmpty().allSatisfy(check -> isMetTo(check, 1e-6));
    }
  }

  private static void isMetTo(Check check, double error) {
    assertThat(check.pass()).as(check.toString()).isTrue();
    assertThat(Double.parseDouble(check.detail())).as(check.toString()).isLessThan(error);
  }

  @Test
  void aChangedNumberAndAStrangeFileAreFound(@TempDir Path dir) throws IOException {
    Path glm = Files.createDirectory(dir.resolve("glm"));
    Files.copy(OURS.resolve("manifest_models.csv"), dir.resolve("manifest_models.csv"));
    Files.copy(OURS.resolve("glm/g301__data.csv"), glm.resolve("g301__data.csv"));
    var expected = Files.readString(OURS.resolve("glm/g301__coef_logit.csv"));
    Files.writeString(
        glm.resolve("g301__coef_logit.csv"), expected.replace("0.34448892865", "0.34448999999"));
    Files.writeString(glm.resolve("g301__coef_probit.csv"), expected);
    var checks = new GlmFamily().check(glm);
    assertThat(checks).extracting(Check::pass).containsExactly(false, false);
    assertThat(checks.get(0).detail()).startsWith("estimate of x1: expected 0.34448999999");
    assertThat(checks.get(1).detail()).isEqualTo("unknown file");
  }

  @Test
  void aPenaltyChosenOtherwiseIsFound(@TempDir Path dir) throws IOException {
    Path net = Files.createDirectory(dir.resolve("glmnet"));
    for (String kind : List.of("data", "penalty", "cv_auc")) {
      String name = "sim201_a50__" + kind + ".csv";
      Files.copy(OURS.resolve("glmnet").resolve(name), net.resolve(name));
    }
    var manifest = Files.readString(OURS.resolve("manifest_models.csv"));
    Files.writeString(
        dir.resolve("manifest_models.csv"),
        manifest.replace("\"\"lambda_1se\"\":0.16421", "\"\"lambda_1se\"\":0.26421"));
    var checks = new GlmnetFamily().check(net);
    assertThat(checks).hasSize(1);
    assertThat(checks.getFirst().detail()).startsWith("lambda.1se: expected 0.26421");
  }
}
