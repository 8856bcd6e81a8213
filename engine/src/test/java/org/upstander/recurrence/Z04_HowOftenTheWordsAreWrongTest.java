package org.upstander.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.upstander.Shared;
import org.upstander.recurrence.review.WordRule;
import org.upstander.score.Interval;
import org.upstander.source.Incoming;
import org.upstander.source.Ingest;
import org.upstander.source.Limits;
import org.upstander.source.Reading;
import org.upstander.source.Recommendation;
import org.upstander.world.States;

/// Z04: the word rules over all recommendations of sessions 1 to 20, against a sample read by hand.
///
/// Sixty of what the first twenty rules find and twenty of what the last one finds were drawn by
/// chance and judged by one reader. The figures stand in `docs/methods/recurrence.md`.
class Z04_HowOftenTheWordsAreWrongTest {
  /// One judged recommendation.
  ///
  /// @param key a hash of its letters, and its session: the text itself stays with its publisher
  record Judged(String key, String rule, boolean concerns) {}

  private static List<Recommendation> all() throws IOException {
    var ingest = new Ingest(States.world(), LocalDate.of(2027, 12, 31), Limits.DEFAULT);
    var all = new ArrayList<Recommendation>();
    List<Path> files;
    try (var listed = Files.list(Shared.path("data", "upr"))) {
      files = listed.sorted().toList();
    }
    for (Path path : files) {
      try (var in = Files.newInputStream(path)) {
        var file = new Incoming(path.getFileName().toString(), in, LocalDate.of(2026, 1, 2));
        ingest.read(
            file,
            reading -> {
              if (reading instanceof Reading.Accepted<?>(Recommendation said, long _)) {
                all.add(said);
              }
            });
      }
    }
    return all;
  }

  private static List<Judged> judged() throws IOException {
    var in =
        Objects.requireNonNull(
            Z04_HowOftenTheWordsAreWrongTest.class.getResourceAsStream("/recurrence/judged.csv"));
    try (var text = new InputStreamReader(in, StandardCharsets.UTF_8);
        var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream()
          .map(row ->
              new Judged(
                  row.getField("letters_sha256") + " " + row.getField("session"),
                  row.getField("rule"),
                  row.getField("concerns").equals("yes")))
          .toList();
    }
  }

  private static String key(Recommendation said) {
    try {
      String letters = said.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 16) + " " + said.session();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void againstTheSampleReadByHand() throws IOException {
    var rules = WordRule.shipped();
    var ruleOf = new HashMap<String, String>();
    var states = new TreeSet<Integer>();
    int found = 0;
    for (Recommendation said : all()) {
      var rule = WordRule.first(rules, said.text());
      if (rule.isPresent()) {
        found++;
        states.add(said.to().code());
        ruleOf.put(key(said), rule.get().id());
      }
    }
    assertThat(found).isEqualTo(3644);
    assertThat(states).hasSize(192);
    var sample = judged();
    assertThat(sample)
        .allSatisfy(judged -> assertThat(ruleOf.get(judged.key())).isEqualTo(judged.rule()));
    var last = sample.stream().filter(j -> j.rule().equals("civil-society")).toList();
    var others = sample.stream().filter(j -> !j.rule().equals("civil-society")).toList();
    assertThat(others).hasSize(60).filteredOn(Judged::concerns).hasSize(53);
    assertThat(last).hasSize(20).filteredOn(Judged::concerns).hasSize(18);
    var interval = Interval.wilson(53, 60, 0.95);
    assertThat(interval.low()).isCloseTo(0.78, within(0.005));
    assertThat(interval.high()).isCloseTo(0.94, within(0.005));
  }
}
