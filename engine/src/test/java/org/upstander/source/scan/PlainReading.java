package org.upstander.source.scan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.upstander.source.Reading.Reason;

/// The same reading, written plainly: FastCSV, strings, one row after the other.
final class PlainReading {
  private static final Pattern DAY =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d([ T]([01]\\d|2[0-3]):[0-5]\\d(:([0-5]\\d|60)(\\.\\d{1,9})?)?Z?)?");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d\\d?)?");

  final Map<String, Integer> refused = new TreeMap<>();
  final List<String> refusals = new ArrayList<>();
  final Map<String, long[][]> sums = new TreeMap<>();
  int accepted;
  int withoutPoint;
  private final Set<String> ids = new HashSet<>();
  private List<String> header = List.of();
  private int deaths;

  /// A row that is refused.
  private static final class Wrong extends Exception {
    final Reason reason;

    Wrong(Reason reason) {
      this.reason = reason;
    }
  }

  static PlainReading of(String text) throws IOException {
    var reading = new PlainReading();
    try (var csv = reader().ofCsvRecord(text)) {
      for (CsvRecord row : csv) {
        if (reading.header.isEmpty()) {
          reading.header = row.getFields().stream().map(PlainReading::trim).toList();
        } else {
          reading.take(row);
        }
      }
    }
    return reading;
  }

  private static CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder()
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    sums.forEach((key, kinds) -> {
      var line = new StringBuilder(key);
      for (long[] kind : kinds) {
        line.append(" ").append(kind[0]).append("/").append(kind[1]);
      }
      lines.add(line.toString());
    });
    return lines;
  }

  private void take(CsvRecord row) {
    try {
      check(row.getFields().stream().map(PlainReading::trim).toList(), row);
      accepted++;
    } catch (Wrong wrong) {
      refused.merge(wrong.reason.name(), 1, Integer::sum);
      refusals.add(row.getStartingLineNumber() + " " + wrong.reason);
    }
  }

  private void check(List<String> cells, CsvRecord row) throws Wrong {
    int n = cells.size();
    boolean extra = n == header.size() + 1 && row.getField(n - 1).isEmpty();
    if (n != header.size() && !extra) {
      throw new Wrong(Reason.WRONG_FIELD_COUNT);
    }
    String id = need(cells, "id");
    LocalDate day = day(need(cells, "date"));
    int place = known(GivenTable.place(need(cells, "place")), Reason.UNKNOWN_STATE);
    int kind = known(GivenTable.category(need(cells, "type")), Reason.UNKNOWN_CATEGORY);
    count(number(cells, "deaths"));
    boolean point = point(cells);
    if (!ids.add(id)) {
      throw new Wrong(Reason.DUPLICATE_ID);
    }
    withoutPoint += point ? 0 : 1;
    String key = place + " " + day.toString().substring(0, 7);
    long[][] sum = sums.computeIfAbsent(key, k -> new long[GivenTable.CATEGORIES.size()][2]);
    sum[kind][0]++;
    sum[kind][1] += deaths;
  }

  private static LocalDate day(String text) throws Wrong {
    if (!DAY.matcher(text).matches()) {
      throw new Wrong(Reason.MALFORMED_DATE);
    }
    try {
      var day = LocalDate.parse(text.substring(0, 10));
      if (day.getYear() < 1) {
        throw new Wrong(Reason.MALFORMED_DATE);
      }
      if (day.getYear() < 1900 || day.getYear() > 2099) {
        throw new Wrong(Reason.DATE_OUT_OF_RANGE);
      }
      return day;
    } catch (DateTimeException e) {
      throw new Wrong(Reason.MALFORMED_DATE);
    }
  }

  private void count(String text) throws Wrong {
    if (text.isEmpty()) {
      throw new Wrong(Reason.MISSING_VALUE);
    }
    BigDecimal value = decimal(text);
    if (value.signum() < 0) {
      throw new Wrong(Reason.NEGATIVE_COUNT);
    }
    if (value.compareTo(new BigDecimal(10_000_000)) > 0) {
      throw new Wrong(Reason.COUNT_OUT_OF_RANGE);
    }
    if (value.remainder(BigDecimal.ONE).signum() != 0) {
      throw new Wrong(Reason.MALFORMED_NUMBER);
    }
    deaths = value.intValue();
  }

  private boolean point(List<String> cells) throws Wrong {
    String latitude = number(cells, "lat");
    String longitude = number(cells, "lon");
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return false;
    }
    if (latitude.isEmpty() || longitude.isEmpty()) {
      throw new Wrong(Reason.MISSING_VALUE);
    }
    within(latitude, 90);
    within(longitude, 180);
    return true;
  }

  private static void within(String text, int most) throws Wrong {
    if (decimal(text).abs().compareTo(new BigDecimal(most)) > 0) {
      throw new Wrong(Reason.PLACE_OUT_OF_RANGE);
    }
  }

  private static BigDecimal decimal(String text) throws Wrong {
    if (text.length() > 40 || !NUMBER.matcher(text).matches()) {
      throw new Wrong(Reason.MALFORMED_NUMBER);
    }
    return new BigDecimal(text);
  }

  private String number(List<String> cells, String column) {
    String text = cells.get(header.indexOf(column));
    return text.equals("NA") ? "" : text;
  }

  private String need(List<String> cells, String column) throws Wrong {
    String text = cells.get(header.indexOf(column));
    if (text.isEmpty()) {
      throw new Wrong(Reason.MISSING_VALUE);
    }
    return text;
  }

  private static int known(OptionalInt code, Reason otherwise) throws Wrong {
    if (code.isEmpty()) {
      throw new Wrong(otherwise);
    }
    return code.getAsInt();
  }

  private static String trim(String text) {
    return text.trim();
  }
}
