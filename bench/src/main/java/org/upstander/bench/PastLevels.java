package org.upstander.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.rule.Decision;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Picture;
import org.upstander.warning.rule.RuleTable;
import org.upstander.world.Scheme;
import org.upstander.world.Situation;
import org.upstander.world.States;

/// What the rule table would have said of each state in each month of the past: how many states at
/// each level, and at which level the states stood in which a mass killing began.
///
/// Only the year of an onset is known, so months are counted back from its first January: three
/// months before is the end of September.
///
/// Usage: `PastLevels PICTURES.csv ONSETS.csv`, the first written by [PastPictures], the second
/// with the columns year, ccode and mk_onset.
public final class PastLevels {
  private static final List<String> ASIDE = List.of("month", "state");
  private static final int[] MONTHS_BEFORE = {3, 6, 12};

  private final Map<YearMonth, Map<Integer, Decision>> decisions = new TreeMap<>();

  private PastLevels() {}

  public static void main(String[] args) throws IOException {
    var past = new PastLevels();
    var table = RuleTable.shipped();
    for (var row : rows(Path.of(args[0]))) {
      var month = YearMonth.parse(row.getField("month"));
      var decision = table.decide(picture(row, month));
      past.decisions
          .computeIfAbsent(month, _ -> new HashMap<>())
          .put(decision.situation().state(), decision);
    }
    System.out.println("rule table " + table.version());
    past.counts(2000, 2010);
    past.counts(2011, 2020);
    past.years();
    past.onsets(Path.of(args[1]), 2000, 2010);
    past.onsets(Path.of(args[1]), 2011, 2020);
  }

  private static Picture picture(NamedCsvRecord row, YearMonth month) {
    var inputs = new TreeMap<String, Input>();
    for (String id : row.getHeader()) {
      if (!ASIDE.contains(id)) {
        inputs.put(id, input(row, id));
      }
    }
    var situation = new Situation(Integer.parseInt(row.getField("state")), "");
    return new Picture(situation, month.atEndOfMonth(), inputs);
  }

  private static Input input(NamedCsvRecord row, String id) {
    String field = row.getField(id);
    if (!field.isEmpty()) {
      return new Input.Known(Double.parseDouble(field));
    }
    boolean violent = id.equals("outbreak") && !row.getField("deaths").isEmpty();
    return violent
        ? new Input.NotAsked("violence is under way")
        : new Input.Missing("not recorded or not forecast then");
  }

  private void counts(int first, int last) {
    var sums = new EnumMap<AlertLevel, Integer>(AlertLevel.class);
    int months = 0;
    double confidence = 0;
    int all = 0;
    for (var entry : decisions.entrySet()) {
      int year = entry.getKey().getYear();
      if (first <= year && year <= last) {
        months++;
        for (Decision decision : entry.getValue().values()) {
          sums.merge(decision.level(), 1, Integer::sum);
          confidence += decision.confidence().share();
          all++;
        }
      }
    }
    System.out.printf(Locale.ROOT, "%d-%d, states a month:", first, last);
    for (AlertLevel level : AlertLevel.values()) {
      System.out.printf(
          Locale.ROOT, " %s %.1f", level, sums.getOrDefault(level, 0) / (double) months);
    }
    System.out.printf(Locale.ROOT, "; mean confidence %.2f%n", confidence / all);
  }

  private void years() {
    for (int year = decisions.keySet().iterator().next().getYear(); year <= 2020; year++) {
      var sums = new int[AlertLevel.values().length];
      for (int month = 1; month <= 12; month++) {
        for (var decision : decisions.getOrDefault(YearMonth.of(year, month), Map.of()).values()) {
          sums[decision.level().ordinal()]++;
        }
      }
      System.out.print(year);
      for (int sum : sums) {
        System.out.printf(Locale.ROOT, " | %.1f", sum / 12.0);
      }
      System.out.println();
    }
  }

  private void onsets(Path file, int first, int last) throws IOException {
    for (int before : MONTHS_BEFORE) {
      int known = 0;
      int alert = 0;
      int warning = 0;
      var missed = new StringBuilder();
      for (var row : rows(file)) {
        int year = Integer.parseInt(row.getField("year"));
        var january = YearMonth.of(year, 1);
        var decision = first <= year && year <= last ? find(row, january, before) : null;
        if (decision != null) {
          known++;
          alert += decision.level().compareTo(AlertLevel.ALERT) >= 0 ? 1 : 0;
          warning += decision.level().compareTo(AlertLevel.WARNING) >= 0 ? 1 : 0;
          if (decision.level().compareTo(AlertLevel.ALERT) < 0) {
            missed.append(" %s %d %s,".formatted(row.getField("ewp_name"), year, decision.level()));
          }
        }
      }
      System.out.printf(
          "%d-%d, %d months before: %d onsets, at ALERT or above %d, at WARNING or above %d;"
              + " below:%s%n",
          first, last, before, known, alert, warning, missed);
    }
  }

  private @Nullable Decision find(NamedCsvRecord row, YearMonth january, int before) {
    if (!row.getField("mk_onset").equals("1")) {
      return null;
    }
    return States.world()
        .find(Scheme.COW, row.getField("ccode"), january.atDay(1))
        .map(s -> decisions.getOrDefault(january.minusMonths(before + 1L), Map.of()).get(s.code()))
        .orElse(null);
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().toList();
    }
  }
}
