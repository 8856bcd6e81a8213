package org.upstander.source.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.source.Reading.Reason;

/// A table of events becomes a table of months; what cannot be used is counted and shown.
class EventScanTest {
  private static final String HEADER = "id,date,place,type,deaths,lat,lon\n";

  @TempDir Path dir;

  @Test
  void eventsAreAddedUpByPlaceMonthAndKind() throws IOException {
    var result =
        GivenTable.scan(
            dir,
            HEADER
                + """
                1,2023-04-15,Sudan,battle,50,15.5,32.5
                2,2023-04-30,Sudan,violence against civilians,7,13.45,22.45
                3,2023-05-01,Sudan,battle,0,15.5,32.5
                4,2023-04-02,Chad,battle,3,,
                """);
    assertThat(result.lines())
        .containsExactly(
            "483 2023-04 1/3 0/0 0/0", "625 2023-04 1/50 1/7 0/0", "625 2023-05 1/0 0/0 0/0");
    assertThat(result.report().accepted()).isEqualTo(4);
    assertThat(result.report().withoutPoint()).isEqualTo(1);
    assertThat(result.report().refused()).isEmpty();
  }

  @Test
  void everyFaultHasItsReasonAndItsLine() throws IOException {
    var result =
        GivenTable.scan(
            dir,
            HEADER
                + """
                1,2023-02-29,Sudan,battle,1,15,32
                2,1823-02-28,Sudan,battle,1,15,32
                3,2023-02-28,Narnia,battle,1,15,32
                4,2023-02-28,Sudan,party,1,15,32
                5,2023-02-28,Sudan,battle,-1,15,32
                6,2023-02-28,Sudan,battle,1.5,15,32
                7,2023-02-28,Sudan,battle,10000001,15,32
                8,2023-02-28,Sudan,battle,1,90.0000001,32
                9,2023-02-28,Sudan,battle,1,15
                ,2023-02-28,Sudan,battle,1,15,32
                """);
    assertThat(result.refusals())
        .containsExactly(
            "2 MALFORMED_DATE",
            "3 DATE_OUT_OF_RANGE",
            "4 UNKNOWN_STATE",
            "5 UNKNOWN_CATEGORY",
            "6 NEGATIVE_COUNT",
            "7 MALFORMED_NUMBER",
            "8 COUNT_OUT_OF_RANGE",
            "9 PLACE_OUT_OF_RANGE",
            "10 WRONG_FIELD_COUNT",
            "11 MISSING_VALUE");
    assertThat(result.report().examples().getFirst().detail())
        .isEqualTo("date: \"2023-02-29\" is not a day of the calendar, written as said");
    assertThat(result.table().size()).isZero();
  }

  @Test
  void theFirstRowWithAnIdCounts() throws IOException {
    var result =
        GivenTable.scan(
            dir,
            HEADER
                + """
                7,2023-04-15,Narnia,battle,1,,
                7,2023-04-15,Sudan,battle,20,,
                7,2023-04-15,Sudan,battle,300,,
                SDN-7,2023-04-15,Chad,battle,4,,
                "SDN-7",2023-04-15,Chad,battle,5,,
                07,2023-04-15,Chad,battle,6,,
                """);
    assertThat(result.lines())
        .containsExactly("483 2023-04 2/10 0/0 0/0", "625 2023-04 1/20 0/0 0/0");
    assertThat(result.refusals())
        .containsExactly("2 UNKNOWN_STATE", "4 DUPLICATE_ID", "6 DUPLICATE_ID");
    assertThat(result.report().examples().get(1).detail())
        .isEqualTo("id: \"7\" is on an earlier line");
  }

  @Test
  void quotedCellsMayHoldLinesAndMarks() throws IOException {
    var result =
        GivenTable.scan(
            dir,
            """
            note,id,date,place,type,deaths,lat,lon\r
            "two\r
            lines, and a ""word""\",1,2023-04-15,"Côte, d'Or",riot,2,,\r
            \r
            plain "word",x,2023-04-15,Sudan,riot,none,,\r
            """);
    assertThat(result.lines()).containsExactly("437 2023-04 0/0 0/0 1/2");
    assertThat(result.refusals()).containsExactly("5 MALFORMED_NUMBER");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedEndsTheReading() throws IOException {
    var file =
        GivenTable.write(dir, HEADER + "1,2023-04-15,Sudan,battle,1,,\n2,\"2023-04-15,Sudan\n");
    assertThatThrownBy(
            () -> GivenTable.scan(file, GivenTable.LAYOUT, ScanLimits.DEFAULT.withBlock(64), 2))
        .isInstanceOf(UnscannableFile.class)
        .hasMessage(
            "line 3: A quoted cell does not end. Look for a quotation mark that is never closed.");
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    var file = GivenTable.write(dir, "id,date,place,type,best,lat,lon\n");
    assertThatThrownBy(() -> GivenTable.scan(file, GivenTable.LAYOUT, ScanLimits.DEFAULT, 1))
        .isInstanceOf(UnscannableFile.class)
        .hasMessageContaining("no column deaths")
        .hasMessageContaining("best");
  }

  @Test
  void anEndlessLineFailsWithoutFillingTheMemory() throws IOException {
    var file = GivenTable.write(dir, HEADER);
    try (var out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
      byte[] piece = new byte[1 << 20];
      java.util.Arrays.fill(piece, (byte) 'x');
      for (int i = 0; i < 40; i++) {
        out.write(piece);
      }
    }
    var limits = new ScanLimits(1 << 16, 1 << 18, 1 << 20, 1 << 20, 5);
    assertThatThrownBy(() -> GivenTable.scan(file, GivenTable.LAYOUT, limits, 2))
        .isInstanceOf(UnscannableFile.class)
        .hasMessageContaining("line 2: There is a cell of more than 262,144 bytes.");
  }

  @Test
  void moreIdsThanMayBeRememberedFailClearly() throws IOException {
    var text = new StringBuilder(HEADER);
    for (int i = 0; i < 5000; i++) {
      text.append(i * 65_536L).append(",2023-04-15,Sudan,battle,1,,\n");
    }
    var file = GivenTable.write(dir, text.toString());
    var limits = new ScanLimits(1 << 14, 1 << 14, 1 << 16, 1 << 20, 5);
    assertThatThrownBy(() -> GivenTable.scan(file, GivenTable.LAYOUT, limits, 2))
        .isInstanceOf(UnscannableFile.class)
        .hasMessageContaining("more different ids than can be remembered");
  }

  @Test
  void daysAreReadAsTheLayoutSays() throws IOException {
    var forms =
        Map.of(
            DateForm.YEAR_MONTH_DAY, List.of("2024-03-09", "2024-03-09 00:00:00.000"),
            DateForm.COMPACT, List.of("20240309"),
            DateForm.DAY_MONTH_YEAR, List.of("09/03/2024", "9.3.2024", "09-03-2024"),
            DateForm.MONTH_DAY_YEAR, List.of("03/09/2024", "3/9/2024"),
            DateForm.DAY_NAME_YEAR, List.of("09 March 2024", "9-mar-2024"));
    for (var form : forms.entrySet()) {
      for (String day : form.getValue()) {
        byte[] b = java.util.Arrays.copyOf(day.getBytes(), day.length() + Word.PAD);
        assertThat(Dates.parse(form.getKey(), b, 0, day.length()))
            .as(day)
            .isEqualTo((12 * 2024 + 2) * 32 + 9);
      }
    }
    for (String day : List.of("2024-13-01", "2023-02-29", "2024-03-09 25:00", "2024-3-9", "")) {
      byte[] b = java.util.Arrays.copyOf(day.getBytes(), day.length() + Word.PAD);
      assertThat(Dates.parse(DateForm.YEAR_MONTH_DAY, b, 0, day.length())).as(day).isNegative();
    }
  }

  @Test
  void aPointKnowsItsCell() throws IOException {
    var file =
        GivenTable.write(
            dir,
            HEADER
                + """
                1,2023-04-15,Sudan,battle,1,15.6,32.5
                2,2023-04-15,Sudan,battle,1,-0.0000001,-0.0000001
                3,2023-04-15,Sudan,battle,1,90,180
                4,2023-04-15,Sudan,battle,1,-90,-180
                5,2023-04-15,Sudan,battle,1,1e-05,+0.50000000001
                """);
    List<Integer> cells = Collections.synchronizedList(new ArrayList<>());
    try (var channel = FileChannel.open(file)) {
      new EventScan(GivenTable.LAYOUT).scan(channel, List.<Tally>of(row -> cells.add(row.cell())));
    }
    // 211 × 720 + 425 + 1 for Khartoum; the cells around the zero point; the corners.
    assertThat(cells).containsExactly(152_346, 129_240, 259_200, 1, 129_962);
  }

  @Test
  void aPlaceIsAskedForOnceAThread() throws IOException {
    var asked = Collections.synchronizedList(new ArrayList<String>());
    var layout =
        new Layout(
            GivenTable.COLUMNS,
            ',',
            DateForm.YEAR_MONTH_DAY,
            Layout.Bounds.DEFAULT,
            text -> {
              asked.add(text);
              return OptionalInt.of(1);
            },
            GivenTable::category);
    var text = new StringBuilder(HEADER);
    for (int i = 0; i < 300; i++) {
      text.append(i).append(",2023-04-15,place ").append(i % 7).append(",battle,1,,\n");
    }
    GivenTable.scan(GivenTable.write(dir, text.toString()), layout, ScanLimits.DEFAULT, 1);
    assertThat(asked).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void aRefusalIsCountedEvenIfItIsNotShown() throws IOException {
    var text = new StringBuilder(HEADER);
    for (int i = 0; i < 100; i++) {
      text.append(i % 50).append(",2023-04-15,Sudan,battle,").append(i % 3 - 1).append(",,\n");
    }
    var file = GivenTable.write(dir, text.toString());
    var report =
        GivenTable.scan(file, GivenTable.LAYOUT, ScanLimits.DEFAULT.withBlock(128), 2).report();
    assertThat(report.refused().get(Reason.NEGATIVE_COUNT)).isEqualTo(34);
    assertThat(report.examples()).hasSize(10);
    assertThat(report.rows()).isEqualTo(100);
  }
}
