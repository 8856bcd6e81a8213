package org.upstander.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.upstander.world.States;

/// S04: files that cannot be read, and what is said about them.
class S04_UnreadableTest {
  private static void unreadable(String name, byte[] bytes, String... said) {
    assertThatThrownBy(() -> Given.read(name, bytes))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageStartingWith(name)
        .hasMessageContainingAll(said);
  }

  @Test
  void packedFilesReadLikePlainOnes() throws IOException {
    byte[] plain = Given.corpus("ged.csv");
    var readings = Given.read("a", plain).readings();
    assertThat(Given.read("a.gz", Given.gzip(plain)).readings()).isEqualTo(readings);
    assertThat(Given.read("a", Given.gzip(Given.gzip(plain))).readings()).isEqualTo(readings);
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("codebook.pdf", Given.utf8("%PDF-1.7 …"));
    entries.put("in/ged.csv.gz", Given.gzip(plain));
    entries.put("hr_status_cat.csv", Given.corpus("hr_status_cat.csv"));
    var outcome = Given.read("a.zip", Given.zip(entries));
    assertThat(outcome.report().parts())
        .extracting(IngestReport.Part::format)
        .containsExactly(Format.GED_TABLE, Format.RATIFICATIONS);
    assertThat(outcome.readings()).hasSize(readings.size() + 4).containsAll(readings);
    assertThat(outcome.report().remarks().getFirst().first()).contains("codebook.pdf", "PDF");
    byte[] nested = Given.zip(Map.of("inner.zip", Given.zip(entries)));
    assertThat(Given.read("b.zip", nested).readings()).isEqualTo(outcome.readings());
  }

  @Test
  void theHashIsThatOfTheFileAsGiven() throws IOException {

    byte[] bytes = Given.utf8("country_id,month_id,outcome\n1,457,0\n");
    var file = Given.read("a.csv", bytes).report().file();
    assertThat(file.sha256())
        .isEqualTo("19ebe1e78bdfc8d4db6cad7cb83459ed576d55a281c0fbefe539396e4743e8db");
    assertThat(file.size()).isEqualTo(bytes.length);
  }

  @Test
  void damageIsSaid() throws IOException {
    byte[] packed = Given.gzip(Given.corpus("ged.csv"));
    unreadable("a.gz", Arrays.copyOf(packed, packed.length - 20), "ends in the middle");
    unreadable("a.gz", Arrays.copyOf(packed, 7), "ends in the middle");
    byte[] wrong = packed.clone();
    wrong[wrong.length - 5] ^= 1;
    unreadable("a.gz", wrong, "damaged");
    unreadable("a.csv", new byte[0], "empty", "Fetch it again");
    unreadable("a.csv", Given.gzip(new byte[0]), "empty");
  }

  @Test
  void otherKindsOfFileAreNamed() throws IOException {
    unreadable("a.parquet", Given.utf8("PAR1 and more"), "Parquet");
    unreadable("a.csv", Given.utf8("<!DOCTYPE html><html>sign in"), "web page");
    unreadable(
        "a.xlsx", Given.zip(Map.of("[Content_Types].xml", Given.utf8("<x/>"))), "save", "CSV");
    unreadable("a.csv", "id,year\n1,2000\n".getBytes(StandardCharsets.UTF_16), "UTF-16", "iconv");
    unreadable("a.csv", "id,year\n1,2000\n".getBytes(StandardCharsets.UTF_16LE), "UTF-16");
    unreadable("a.csv", Given.utf8("colour,taste\nred,sweet\n"), "no known format", "mapping");
    byte[] junk = new byte[5000];
    new java.util.SplittableRandom(1).nextBytes(junk);
    unreadable("a.bin", junk, "a.bin");
  }

  @Test
  void aTableMustMakeSense() throws IOException {
    String head = "country_id,month_id,outcome\n";
    unreadable("a.csv", Given.utf8(head), "header", "not one row");
    unreadable(
        "a.csv", Given.utf8("outcome,country_id,month_id,outcome\n"), "both called", "column 4");
    unreadable("a.csv", Given.utf8(head + "1,457,\"0\n1,458,0\n"), "line 2", "quot");
    unreadable("a.csv", Given.utf8(head + "1,457,0\n1,4\u00005,0\n"), "NUL", "line 3");
  }

  @Test
  void latin1IsReadAndNoted() throws IOException {
    var text =
        "Incident ID,Year,Month,Country,Total killed,Total wounded,Total kidnapped\n1,2013,6,C\u00f4te d'Ivoire,1,0,0\n";
    var latin = Given.read("a.csv", text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(latin.figures()).isEqualTo(Given.read("a.csv", text).figures()).hasSize(4);
    assertThat(latin.notes()).containsEntry(Note.OLD_ENCODING, 1L);
    var marked = Given.read("a.csv", "\ufeff" + text);
    assertThat(marked.figures()).isEqualTo(latin.figures());
  }

  @Test
  void jsonWithoutEndOrBottom() {
    String head = "{\"type\":\"FeatureCollection\",\"x\":\"type_of_violence\",\"features\":[";
    unreadable("a.json", Given.utf8(head + "[".repeat(1_000_000)), "depth", "column");
    unreadable("a.json", Given.utf8(head + "{}"), "JSON");
    unreadable("a.json", Given.utf8(head + "]}"), "not one feature");
  }

  @Test
  void aRowOfAGigabyteDoesNotFillTheMachine() {
    String head = "country_id,month_id,outcome\n1,457,";
    endless(head, "0", "maximum buffer size");
    endless(head, "0,", "a row of more than 10,000 cells");
    endless(head, "\"", "line 2");
    endless("", "x", "no known format");
    endless("{\"type\":\"FeatureCollection\",\"type_of_violence\":\"", "x", "JSON");
  }

  /// Reads `head` followed by a gigabyte of `tail`.
  private static void endless(String head, String tail, String said) {
    byte[] block = Given.utf8(tail.repeat((1 << 16) / tail.length()));
    var in =
        new InputStream() {
          private final InputStream first = new ByteArrayInputStream(Given.utf8(head));
          private long left = 1L << 30;

          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int n = first.read(target, offset, length);
            if (n > 0 || left <= 0) {
              return n;
            }
            n = (int) Math.min(left, Math.min(length, block.length));
            System.arraycopy(block, 0, target, offset, n);
            left -= n;
            return n;
          }
        };
    long before = used();
    assertThatThrownBy(() -> Given.INGEST.read(new Incoming("a.csv", in, LocalDate.EPOCH), r -> {}))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining(said);
    assertThat(used() - before).isLessThan(128L << 20);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void aBombIsGivenUp() throws IOException {
    var small = new Limits(1 << 20, 500, 1 << 20, 16 << 20, 10_000, 4);
    var ingest = new Ingest(States.world(), Given.LATEST, small);
    byte[] rows = Given.utf8("country_id,month_id,outcome\n" + "1,457,0\n".repeat(200_000));
    assertThatThrownBy(() ->
            ingest.read(
                new Incoming("a.gz", new ByteArrayInputStream(Given.gzip(rows)), LocalDate.EPOCH),
                r -> {}))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("more than is allowed");
    byte[] doll = rows;
    for (int i = 0; i < 6; i++) {
      doll = Given.gzip(doll);
    }
    byte[] dolls = doll;
    assertThatThrownBy(() ->
            ingest.read(
                new Incoming("a.gz", new ByteArrayInputStream(dolls), LocalDate.EPOCH), r -> {}))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("deep");
    // Nothing but zeros: a thousandfold, far beyond any table.
    byte[] zeros = Given.gzip(new byte[100 << 20]);
    unreadable("zeros.gz", zeros, "NUL");
  }

  @Test
  void aStreamThatFailsIsTheCallersMatter() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable pulled");
          }
        };
    assertThatThrownBy(() -> Given.INGEST.read(new Incoming("a", broken, LocalDate.EPOCH), r -> {}))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(UnreadableFile.class)
        .hasMessage("cable pulled");
  }
}
