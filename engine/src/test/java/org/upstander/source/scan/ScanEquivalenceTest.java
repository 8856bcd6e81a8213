package org.upstander.source.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the table, the block size and the number of threads: the scan says what a plain reading
/// says.
class ScanEquivalenceTest {
  private static final int TABLES = 2000;

  @TempDir Path dir;

  @Test
  void theScanSaysWhatAPlainReadingSays() throws IOException {
    int readable = 0;
    int rows = 0;
    for (long seed = 1; seed <= TABLES; seed++) {
      var random = new Random(seed);
      String text = table(random);
      int block = 64 << random.nextInt(7);
      int threads = 1 + random.nextInt(4);
      var file = GivenTable.write(dir, text);
      String what = "seed " + seed + ", blocks of " + block + ", " + threads + " threads";
      var limits = new ScanLimits(block, 1 << 20, 16 << 20, 1 << 26, 1000);
      PlainReading plain;
      try {
        plain = PlainReading.of(text);
      } catch (CsvParseException e) {
        assertThatExceptionOfType(UnscannableFile.class)
            .as(what + ": " + e.getMessage())
            .isThrownBy(() -> GivenTable.scan(file, GivenTable.LAYOUT, limits, threads));
        continue;
      }
      var scanned = GivenTable.scan(file, GivenTable.LAYOUT, limits, threads);
      readable++;
      rows += plain.accepted + plain.refusals.size();
      compare(what, plain, scanned);
    }
    // The comparison must not have been about nothing.
    assertThat(readable).isGreaterThan(TABLES / 2);
    assertThat(rows).isGreaterThan(20 * TABLES);
  }

  private static void compare(String what, PlainReading plain, GivenTable.Result scanned) {
    var report = scanned.report();
    assertThat(scanned.refusals()).as(what).isEqualTo(plain.refusals);
    assertThat(report.refused().toString()).as(what).isEqualTo(byName(plain, report));
    assertThat(report.accepted()).as(what).isEqualTo(plain.accepted);
    assertThat(report.withoutPoint()).as(what).isEqualTo(plain.withoutPoint);
    assertThat(scanned.lines()).as(what).isEqualTo(plain.lines());
  }

  private static String byName(PlainReading plain, ScanReport report) {
    return report.refused().keySet().stream()
        .map(reason -> reason + "=" + plain.refused.get(reason.name()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String table(Random random) {
    var columns = new ArrayList<>(List.of("id", "date", "place", "type", "deaths", "lat", "lon"));
    for (int extra = random.nextInt(4); extra > 0; extra--) {
      columns.add("note " + extra);
    }
    Collections.shuffle(columns, random);
    String end = List.of("\n", "\n", "\r\n", "\r").get(random.nextInt(4));
    var text = new StringBuilder(String.join(",", columns)).append(end);
    int rows = random.nextInt(120);
    int odd = random.nextInt(30);
    for (int row = 0; row < rows; row++) {
      var cells = columns.stream().map(c -> cell(c, random, random.nextInt(100) < odd)).toList();
      text.append(join(cells, random, odd));
      text.append(row < rows - 1 || random.nextBoolean() ? end : "");
    }
    return text.toString();
  }

  private static String join(List<String> cells, Random random, int odd) {
    var row = new StringBuilder();
    boolean all = random.nextInt(20) == 0;
    for (String cell : cells) {
      boolean must = cell.contains(",") || cell.contains("\n") || cell.startsWith("\"");
      boolean quoted = must || all || random.nextInt(400) < odd;
      row.append(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell).append(',');
    }
    int fault = random.nextInt(2000);
    if (fault < odd) {
      return row.substring(0, random.nextInt(row.length()));
    }
    if (fault < 2 * odd) {
      return row.append("more").toString();
    }
    if (fault < 3 * odd) {
      return "";
    }
    return fault < 4 * odd ? row.toString() : row.substring(0, row.length() - 1);
  }

  private static String cell(String column, Random random, boolean odd) {
    return switch (column) {
      case "id" ->
          odd
              ? any(random, "", " 7", "007", "A-1", "A-2", "A\"1", "12345678", "é", "\"")
              : id(random);
      case "date" ->
          odd
              ? any(
                  random,
                  "",
                  "2023-02-30",
                  "2024-02-29",
                  "1066-10-14",
                  "2023-1-1",
                  "2023-01-01 10:00",
                  "2023-01-01T25:00",
                  "0000-01-01",
                  "2023/01/01",
                  "2023-01-01 ",
                  "2023-00-10",
                  "2023-10-00",
                  "20230101",
                  "2023-01-0x",
                  "٢023-01-01")
              : "20%02d-%02d-%02d"
                  .formatted(random.nextInt(26), 1 + random.nextInt(12), 1 + random.nextInt(28));
      case "place" ->
          odd
              ? any(random, "", "Narnia", " Chad", "sudan", "Chad\tx", "Cha", "Chadd")
              : any(random, "Sudan", "Chad", "Côte, d'Or");
      case "type" ->
          odd
              ? any(random, "", "battles", "batt", "violence against civiliana", "riot ")
              : any(random, "battle", "violence against civilians", "riot");
      case "deaths" ->
          odd
              ? any(
                  random,
                  "",
                  "NA",
                  "-1",
                  "-0",
                  "1.0",
                  "1.5",
                  "1e2",
                  "+3",
                  "10000000",
                  "10000001",
                  "99999999",
                  "123456789012",
                  "0012",
                  "x",
                  "1 ",
                  "1_0",
                  "5.",
                  ".",
                  "1e-2")
              : Integer.toString(random.nextInt(random.nextInt(20) == 0 ? 5000 : 3));
      case "lat", "lon" ->
          odd
              ? any(
                  random,
                  "",
                  "NA",
                  "91",
                  "181",
                  "-90",
                  "90.0",
                  "90.0000001",
                  "180.00000001",
                  "-180.0",
                  "1e-05",
                  "12.345678901234567",
                  "-.5",
                  "5.",
                  "x",
                  "--1")
              : "%.4f".formatted((random.nextDouble() - .5) * 100);
      default ->
          any(
              random,
              "",
              "a note",
              "a, b",
              "she said \"no\"",
              "two\nlines",
              "a \"b\", c",
              "long ".repeat(random.nextInt(60)),
              "two\r\nlines\n",
              "\"",
              "Unterwegs – weit");
    };
  }

  private static String id(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> "EVT" + random.nextInt(300);
      case 1 -> Long.toString(5_000_000_000L + random.nextInt(300));
      case 2 -> "12345678901234567890" + random.nextInt(100);
      case 3 -> Long.toString(1_000_000_000_000_000L + random.nextInt(100));
      default -> Integer.toString(random.nextInt(1 << 4 + random.nextInt(26)));
    };
  }

  private static String any(Random random, String... texts) {
    return Arrays.asList(texts).get(random.nextInt(texts.length));
  }
}
