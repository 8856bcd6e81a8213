package org.upstander.node.cli.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.assess.Citation;
import org.upstander.assess.Confidence;
import org.upstander.assess.Credibility;
import org.upstander.assess.Opinion;
import org.upstander.assess.Presence;
import org.upstander.assess.Reliability;
import org.upstander.assess.framework.Framework;
import org.upstander.node.Mistake;
import org.upstander.record.body.JudgementBody;
import org.upstander.world.Language;

/// J03: what is wrong in a form is told with its row and column, and what is right comes back as it
/// was said.
class J03_AFormFilledIn {
  private static final String HEAD = "indicator,title,presence,confidence,reasons,evidence,note\n";

  @TempDir private Path folder;

  private List<JudgementBody.Finding> read(String name, String text) throws IOException {
    return JudgementForm.read(Files.writeString(folder.resolve(name), text));
  }

  private String complaint(String row) {
    var mistake = catchThrowableOfType(Mistake.class, () -> read("form.csv", HEAD + row + "\n"));
    assertThat(mistake).as(row).isNotNull();
    return String.valueOf(mistake.getMessage());
  }

  @Test
  void everyMistakeHasItsPlace() {
    assertThat(complaint("7.15,,present,low,Seen.,,"))
        .contains("line 2, column 1 (indicator)", "7.15", "upstander framework");
    assertThat(complaint("7.14,,presnt,low,Seen.,,"))
        .contains("line 2, column 3 (presence)", "PRESENT");
    assertThat(complaint("7.14,,,,,,")).contains("line 2", "presence", "fill it in");
    assertThat(complaint("7.14,,present,,Seen.,,")).contains("line 2", "low, moderate or high");
    assertThat(complaint("7.14,,present,low,,,")).contains("line 2", "'reasons'");
    assertThat(complaint("7.14,,present,high,Seen.,,")).contains("high confidence needs");
    assertThat(complaint("7.14,,present,low,Seen.,A/HRC/60/1,"))
        .contains("line 2, column 6 (evidence)", "reference|B2");
    assertThat(complaint("7.14,,present,low,Seen.,A/HRC/60/1|G2,")).contains("from A to F");
  }

  /// A spreadsheet that takes 7.10 for a number makes 7.1 of it; the title tells.
  @Test
  void aNumberThatLostItsLastDigitIsFoundOut() {
    for (Language language : Language.values()) {
      String title = Framework.shipped().get("7.10").title().in(language);
      assertThat(complaint("7.1,\"" + title + "\",present,low,Seen.,,"))
          .contains("7.1 has the title of 7.10");
    }
  }

  @Test
  void aPageSaysTheSameAsATable() throws IOException {
    var table = read("form.csv", HEAD + "7.10,,unknown,,Nobody was there.,log-1|b2; log-2|F6,\n");
    var page =
        read(
            "form.yaml",
            """
            - indicator: 7.10
              presence: unknown
              reasons: |
                Nobody was there.
              evidence: [log-1|B2, log-2|F6]
            """);
    assertThat(page).isEqualTo(table);
    assertThat(table.getFirst().opinion().confidence()).isEqualTo(Confidence.LOW);
    assertThat(table.getFirst().opinion().evidence())
        .extracting(Citation::grade)
        .containsExactly("B2", "F6");
  }

  @Test
  void whatWasSaidComesBackAsItWasSaid() throws IOException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var said = new ArrayList<JudgementBody.Finding>();
      var rows = new ArrayList<List<String>>();
      for (var indicator : Framework.shipped().indicators()) {
        if (said.isEmpty() || random.nextInt(20) == 0) {
          var opinion = opinion(random);
          var language = Language.values()[random.nextInt(6)];
          said.add(new JudgementBody.Finding(indicator.id(), opinion));
          rows.add(JudgementForm.cells(indicator, opinion, language));
        }
      }
      JudgementForm.write(folder.resolve("own.csv"), rows);
      assertThat(JudgementForm.read(folder.resolve("own.csv"))).as("seed %d", seed).isEqualTo(said);
    }
  }

  private static Opinion opinion(Random random) {
    var evidence = new ArrayList<Citation>();
    for (int i = random.nextInt(4); i > 0; i--) {
      evidence.add(
          new Citation(
              words(random),
              Reliability.values()[random.nextInt(6)],
              Credibility.values()[random.nextInt(6)]));
    }
    return new Opinion(
        Presence.values()[random.nextInt(4)],
        evidence.isEmpty() ? Confidence.LOW : Confidence.values()[random.nextInt(3)],
        words(random),
        evidence);
  }

  private static String words(Random random) {
    String[] some = {"a, b", "\"so\"", "جدا", "line\nline", "x|y", "7.10", "=1+1", "#", "été"};
    var text = new StringBuilder("w");
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(' ').append(some[random.nextInt(some.length)]);
    }
    return text.toString();
  }
}
