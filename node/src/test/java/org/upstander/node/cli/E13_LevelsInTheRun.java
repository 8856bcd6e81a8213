package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// E13: the run on the figures that ship gives every state a level or says that too little is
/// known, and the tables hold the reasons.
class E13_LevelsInTheRun {
  @TempDir private static Path dir;

  private static Terminal run;

  @BeforeAll
  static void once() {
    run = Terminal.type("run", "--top", "0", "--out", dir.resolve("out").toString());
  }

  private static List<NamedCsvRecord> rows(String file) throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(dir.resolve("out").resolve(file))) {
      return rows.stream().skip(1).toList();
    }
  }

  @Test
  void theTerminalShowsLevelAndPhaseAndCountsThem() {
    assertThat(run.out()).containsPattern("State +Level +Phase +Last 24 months");
    assertThat(run.out()).containsPattern("Yemen +emergency +crisis ");
    assertThat(run.out())
        .as("organised groups that fight each other")
        .containsPattern("Mexico +alert +emerging ");
    assertThat(run.out()).containsPattern("– +San Marino +no data ");
    var line =
        Pattern.compile(
                "Levels by rule table 1, from what is known: (\\d+) emergency, (\\d+) warning, "
                    + "(\\d+) alert, (\\d+) watch, (\\d+) baseline; 6 without data\\.")
            .matcher(run.out());
    assertThat(line.find()).isTrue();
    int states = 6;
    for (int i = 1; i <= 5; i++) {
      states += Integer.parseInt(line.group(i));
    }
    assertThat(states).isEqualTo(197);
  }

  @Test
  void theWatchlistEndsWithTheLevelAndItsRules() throws IOException {
    var header = Files.readAllLines(dir.resolve("out/watchlist.csv")).getFirst();
    assertThat(header).endsWith(",level,phase,level_worst,level_confidence,level_rules");
    for (var row : rows("watchlist.csv")) {
      double share = Double.parseDouble(row.getField("level_confidence"));
      assertThat(share).isBetween(0.0, 1.0);
      boolean silent = row.getField("expected_12_months").isEmpty();
      assertThat(row.getField("level").isEmpty()).as(row.getField("state")).isEqualTo(silent);
      assertThat(row.getField("level_worst")).isNotEmpty();
    }
  }

  @Test
  void theReasonsAreInATableOfTheirOwn() throws IOException {
    Map<String, TreeSet<String>> fired = new TreeMap<>();
    for (var row : rows("levels.csv")) {
      assertThat(row.getField("outcome")).isIn("fired", "near", "open");
      assertThat(row.getField("values")).isNotEmpty();
      assertThat(row.getField("lacking").isEmpty())
          .isEqualTo(row.getField("outcome").equals("fired"));
      if (row.getField("outcome").equals("fired")) {
        fired
            .computeIfAbsent(row.getField("gleditsch_ward"), _ -> new TreeSet<>())
            .add(row.getField("rule"));
      }
    }
    for (var row : rows("watchlist.csv")) {
      var listed = new TreeSet<>(Arrays.asList(row.getField("level_rules").split(";")));
      listed.remove("");
      assertThat(fired.getOrDefault(row.getField("gleditsch_ward"), new TreeSet<>()))
          .isEqualTo(listed);
    }
    assertThat(Files.readString(dir.resolve("out/levels.json")))
        .contains("\"rule\": \"deaths-emergency\", \"outcome\": \"fired\"");
  }

  /// The watchlist counts all types of violence, each rule one of them; the parts make the whole.
  @Test
  void typesAddUpToTheWatchlist() throws IOException {
    var values = values(List.of("deaths-watch", "non-state-watch", "one-sided-watch"));
    int whole = 0;
    for (var row : rows("watchlist.csv")) {
      var parts = values.getOrDefault(row.getField("gleditsch_ward"), List.of());
      if (parts.size() == 3) {
        assertThat(parts.stream().mapToDouble(d -> d).sum())
            .as(row.getField("state"))
            .isEqualTo(Double.parseDouble(row.getField("deaths_last_12_months")));
        whole++;
      }
    }
    assertThat(whole).as("states of which all three rules speak").isGreaterThan(10);
  }

  /// What the rules found that fired or nearly did, by the code of the state.
  private static Map<String, List<Double>> values(List<String> rules) throws IOException {
    Map<String, List<Double>> values = new TreeMap<>();
    for (var row : rows("levels.csv")) {
      if (rules.contains(row.getField("rule")) && !row.getField("outcome").equals("open")) {
        values
            .computeIfAbsent(row.getField("gleditsch_ward"), _ -> new ArrayList<>())
            .add(Double.parseDouble(row.getField("values")));
      }
    }
    return values;
  }

  @Test
  void programsGetTheSame() {
    String json = Terminal.type("run", "--json").out();
    assertThat(json)
        .contains("\"level\": null, \"phase\": null, \"level_worst\": \"emergency\"")
        .contains("\"levels\": {\"table\": \"1\", \"states\": {\"baseline\": ");
  }
}
