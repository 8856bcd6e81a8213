package org.upstander.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Damaged files of every kind: whatever the bytes are, the result is readings or an
/// [UnreadableFile], never another exception, and each row is counted once.
///
/// `-Dupstander.fuzz=1000000` reads a million inputs for each sample.
class FuzzTest {
  private static final int INPUTS = Integer.getInteger("upstander.fuzz", 1200);
  private static final long SEED = Long.getLong("upstander.fuzz.seed", 20260102L);
  private static final List<String> SAMPLES =
      List.of(
          "ged.csv",
          "ged-us.csv",
          "ged-hxl.csv",
          "ged-bare.csv",
          "ged.geojson",
          "views-features.csv",
          "views-actuals.csv",
          "onset.csv",
          "unhcr-population.csv",
          "unhcr-flows.csv",
          "unhcr-asylum.csv",
          "pts.csv",
          "awsd.csv",
          "hr_status_cat.csv",
          "untreaties_4-1.csv",
          "upr.csv",
          "triggers.csv",
          "triggers.ics",
          "mapped.csv",
          "mapping.json");

  @TestFactory
  List<DynamicTest> anythingMayComeIn() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (String sample : SAMPLES) {
      tests.add(DynamicTest.dynamicTest(sample, () -> fuzz(sample)));
    }
    return tests;
  }

  private void fuzz(String name) throws IOException {
    byte[] sample = Given.corpus(name);
    byte[] other = Given.corpus(SAMPLES.get(Math.floorMod(name.hashCode(), SAMPLES.size())));
    var random = new SplittableRandom(SEED ^ name.hashCode());
    int read = 0;
    for (int i = 0; i < INPUTS; i++) {
      byte[] input = packed(mutated(sample, other, random), random);
      try {
        read(name, input);
        read++;
      } catch (UnreadableFile e) {
        // One of the two allowed ends.
      } catch (Throwable e) {
        var kept = Files.write(Path.of("target", "fuzz-" + name + "-" + i), input);
        throw new AssertionError(
            "input %d of seed %d, kept as %s: %s".formatted(i, SEED, kept, e), e);
      }
    }
    // A fuzzer none of whose inputs is read would show nothing.
    org.assertj.core.api.Assertions.assertThat(read).isGreaterThan(INPUTS / 100);
  }

  private static void read(String name, byte[] input) throws IOException {
    if (name.equals("mapping.json")) {
      var mapping = Mapping.read(name, new ByteArrayInputStream(input));
      Given.INGEST.read(
          new Incoming(
              "t.csv",
              new ByteArrayInputStream(Given.corpus("mapped.csv")),
              LocalDate.of(2026, 1, 1)),
          mapping,
          r -> {});
      return;
    }
    long[] readings = {0};
    var file = new Incoming(name, new ByteArrayInputStream(input), LocalDate.of(2026, 1, 1));
    Optional<Mapping> mapping =
        name.equals("mapped.csv") ? Optional.of(Given.mapping()) : Optional.empty();
    var report =
        mapping.isPresent()
            ? Given.INGEST.read(file, mapping.get(), r -> readings[0]++)
            : Given.INGEST.read(file, r -> readings[0]++);
    if (report.accepted() + report.refused() != readings[0]) {
      throw new AssertionError("rows counted differ from readings: " + report);
    }
  }

  private static byte[] mutated(byte[] sample, byte[] other, SplittableRandom random) {
    byte[] bytes = sample.clone();
    for (int n = random.nextInt(1, 4); n > 0 && bytes.length > 0; n--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(8)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes[at] = (byte) ",;\"\n\r\t0-9eE.#{}[]:/ \u0000".charAt(random.nextInt(21));
        case 3 -> bytes = java.util.Arrays.copyOf(bytes, at);
        case 4 -> bytes = spliced(bytes, at, other, random);
        case 5 -> bytes = spliced(bytes, at, bytes, random);
        case 6 -> bytes = without(bytes, at, random.nextInt(1, 40));
        default -> bytes = number(bytes, at, random);
      }
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int at, byte[] other, SplittableRandom random) {
    int from = random.nextInt(other.length + 1);
    int length = random.nextInt(Math.min(200, other.length - from) + 1);
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.write(other, from, length);
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  private static byte[] without(byte[] bytes, int at, int length) {
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    int from = Math.min(bytes.length, at + length);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }

  /// Puts an extreme number where a number may stand.
  private static byte[] number(byte[] bytes, int at, SplittableRandom random) {
    String[] extremes = {
      "-1", "99999999999999999999", "1e308", "1e-400", "0.00000000001", "2147483648", "NA", "", "-"
    };
    byte[] text = Given.utf8(extremes[random.nextInt(extremes.length)]);
    int from = at;
    while (from > 0 && bytes[from - 1] != ',' && bytes[from - 1] != '\n') {
      from--;
    }
    int to = at;
    while (to < bytes.length && bytes[to] != ',' && bytes[to] != '\n') {
      to++;
    }
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.write(text, 0, text.length);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  /// One in eight is packed, and one in two of those damaged again.
  private static byte[] packed(byte[] bytes, SplittableRandom random) throws IOException {
    int how = random.nextInt(16);
    if (how > 1) {
      return bytes;
    }
    byte[] packed = how == 0 ? Given.gzip(bytes) : Given.zip(Map.of("hr_status_cat.csv", bytes));
    if (random.nextBoolean()) {
      packed[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return packed;
  }
}
