package org.upstander.node.cli;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.node.page.Figures;
import org.upstander.node.run.Input;
import org.upstander.node.run.Run;
import org.upstander.node.store.Json;
import org.upstander.source.Violence;

/// The watchlist as it is printed on a terminal.
final class WatchlistPrintout {
  private static final int OUTBREAKS = 8;

  private final Run run;
  private final LocalDate today;

  WatchlistPrintout(Run run, LocalDate today) {
    this.run = run;
    this.today = today;
  }

  /// The first `top` states (0 for all) with what they rest on.
  String toText(int top) {
    Watchlist list = run.watchlist();
    int shown = top <= 0 ? list.outlooks().size() : Math.min(top, list.outlooks().size());
    return heading()
        + "\n"
        + new WatchlistTable(run).toText(shown)
        + "\n"
        + LevelCells.toText(run.rulings())
        + outbreaks()
        + SignalsPrintout.toText(run.signals())
        + AgendaPrintout.toText(run.agenda())
        + "\n"
        + footing(shown);
  }

  String toJson() {
    var list = run.watchlist();
    return """
    {"run_month": %s, "basis": %s, "version": %s, "model": %s, "rows": %s%s%s%s}
    """
        .formatted(
            Json.string(list.month().toString()),
            Json.string(basis()),
            Json.string(run.provenance().version()),
            Json.string(list.model()),
            new WatchlistTable(run).toJson().strip(),
            LevelCells.toJson(run.rulings()),
            SignalsPrintout.toJson(run.signals()),
            AgendaPrintout.toJson(run.agenda()));
  }

  private String heading() {
    YearMonth first = run.watchlist().month().plusMonths(1);
    return """
    Watchlist of %s: deaths expected in %s, %s to %s
    """
        .formatted(name(run.watchlist().month()), basis(), name(first), name(first.plusMonths(11)));
  }

  private String basis() {
    Set<Violence> basis = run.watchlist().basis();
    return basis.size() == Violence.values().length
        ? "organised violence"
        : basis.stream()
            .sorted()
            .map(t -> t.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining(" and ", "", " violence"));
  }

  /// The quiet states in which violence is likeliest to begin.
  private String outbreaks() {
    String states =
        run.watchlist().outlooks().stream()
            .filter(o -> o.outbreak().isPresent())
            .sorted(Comparator.comparing((Outlook o) -> o.outbreak().orElseThrow()).reversed())
            .limit(OUTBREAKS)
            .map(o -> o.state().name() + " " + Figures.probability(o.outbreak().orElseThrow()))
            .collect(Collectors.joining(", "));
    return states.isEmpty()
        ? ""
        : "\nQuiet for a year (no month of 25 deaths), and likeliest to see such a month in the next"
            + " twelve:\n  "
            + states
            + "\n";
  }

  private String footing(int shown) {
    var list = run.watchlist();
    long silent = list.outlooks().stream().filter(o -> o.monthly().isEmpty()).count();
    var text = new StringBuilder();
    if (shown < list.outlooks().size()) {
      text.append("%d of %d states; --top 0 prints all. ".formatted(shown, list.outlooks().size()));
    }
    text.append(silent == 0 ? "" : silent + " states have no data, which is not zero. ");
    run.watchlist().outlooks().stream()
        .flatMap(o -> o.structural().stream())
        .findFirst()
        .ifPresent(s ->
            text.append(
                "Onset: a new mass killing in %d or %d, from conditions in %d%s. "
                    .formatted(
                        s.baseYear() + 1,
                        s.lastYear(),
                        s.baseYear(),
                        s.over(list.month())
                            ? "; these years are over, so no level counts it"
                            : "")));
    text.append("Deaths are those recorded; what nobody recorded is not here.\n");
    text.append(sources());
    return text.toString();
  }

  private String sources() {
    var month = run.watchlist().month();
    String who =
        run.provenance().inputs().stream()
            .filter(Input::used)
            .map(i -> i.publisher() + " (" + i.licence() + ")")
            .distinct()
            .collect(Collectors.joining("; "));
    return "Figures end %s%s. Sources: %s. Upstander %s, model %s.\n"
        .formatted(
            name(month),
            age(month).map(a -> ", " + a + " ago").orElse(""),
            who,
            run.provenance().version(),
            run.watchlist().model());
  }

  private Optional<String> age(YearMonth month) {
    Period age = Period.between(month.atEndOfMonth(), today);
    if (age.isNegative() || age.toTotalMonths() < 1) {
      return Optional.empty();
    }
    String years = age.getYears() == 0 ? "" : age.getYears() + plural(age.getYears(), " year");
    String months = age.getMonths() == 0 ? "" : age.getMonths() + plural(age.getMonths(), " month");
    return Optional.of((years + (years.isEmpty() || months.isEmpty() ? "" : " and ") + months));
  }

  private static String plural(int n, String unit) {
    return n == 1 ? unit : unit + "s";
  }

  private static String name(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }
}
