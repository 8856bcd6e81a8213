package org.upstander.node.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.upstander.evidence.EventLog;
import org.upstander.node.run.Gathering;
import org.upstander.node.run.Input;
import org.upstander.node.run.Provenance;
import org.upstander.node.store.Whole;
import org.upstander.panel.DeathsPanel;
import org.upstander.panel.Series;
import org.upstander.source.Violence;
import org.upstander.world.State;

/// Writes deaths by state, month and type of violence as one compact table with the mapping that
/// reads it: months in which something was recorded above zero, and in the mapping which months are
/// covered, so that a month that is covered and not listed is a recorded zero.
public final class FiguresExport {
  /// The name of the table; the mapping's name is this with [Gathering#MAPPING].
  public static final String TABLE = "state-month-deaths.csv";

  private final DeathsPanel panel;
  private final List<State> states;

  public FiguresExport(DeathsPanel panel, List<State> states) {
    this.panel = panel;
    this.states = states;
  }

  /// Writes table and mapping into `directory`.
  public void write(Path directory, Provenance provenance) throws IOException {
    Whole.write(directory.resolve(TABLE), this::table);
    Whole.write(
        directory.resolve(TABLE + Gathering.MAPPING),
        out -> out.write(mapping(provenance).getBytes(StandardCharsets.UTF_8)));
  }

  private void table(OutputStream out) throws IOException {
    var text = new StringBuilder("state,month");
    for (Violence type : Violence.values()) {
      text.append(',').append(EventLog.variable(type).id());
    }
    text.append('\n');
    for (State state : states) {
      for (var month = panel.first(); !month.isAfter(panel.last()); month = month.plusMonths(1)) {
        row(text, state, month);
      }
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void row(StringBuilder text, State state, YearMonth month) {
    var cells = new ArrayList<String>();
    boolean any = false;
    for (Violence type : Violence.values()) {
      OptionalDouble value = value(state, type, month);
      cells.add(value.isPresent() ? String.valueOf((long) value.getAsDouble()) : "");
      any |= value.orElse(0) > 0;
    }
    if (any) {
      text.append(state.code()).append(',').append(month).append(',');
      text.append(String.join(",", cells)).append('\n');
    }
  }

  private OptionalDouble value(State state, Violence type, YearMonth month) {
    return panel.find(state, type).map(s -> s.get(month)).orElse(OptionalDouble.empty());
  }

  /// A stretch of months in which a type of violence is covered.
  private record Span(Violence type, YearMonth from, YearMonth to) {}

  private Map<Span, List<State>> spans() {
    var spans = new LinkedHashMap<Span, List<State>>();
    for (Violence type : Violence.values()) {
      for (State state : states) {
        Optional<Series> series = panel.find(state, type);
        if (series.isPresent()) {
          for (Span span : stretches(type, series.get())) {
            spans.computeIfAbsent(span, _ -> new ArrayList<>()).add(state);
          }
        }
      }
    }
    return spans;
  }

  private static List<Span> stretches(Violence type, Series series) {
    var stretches = new ArrayList<Span>();
    YearMonth from = null;
    var end = series.last().plusMonths(1);
    for (var month = series.first(); !month.isAfter(end); month = month.plusMonths(1)) {
      boolean recorded = series.get(month).isPresent();
      if (recorded && from == null) {
        from = month;
      } else if (!recorded && from != null) {
        stretches.add(new Span(type, from, month.minusMonths(1)));
        from = null;
      }
    }
    return stretches;
  }

  private String mapping(Provenance provenance) {
    String values =
        java.util.Arrays.stream(Violence.values())
            .map(t -> EventLog.variable(t).id())
            .map(v ->
                "    {\"column\": \"%s\", \"variable\": \"%s\", \"unit\": \"deaths\"}"
                    .formatted(v, v))
            .collect(Collectors.joining(",\n"));
    String coverage =
        spans().entrySet().stream()
            .map(e -> span(e.getKey(), e.getValue()))
            .collect(Collectors.joining(",\n"));
    return """
    {
      "publisher": "Uppsala Conflict Data Program",
      "dataset": "UCDP GED and ViEWS country-months, summed by Upstander to state, month and type of violence",
      "licence": "CC BY 4.0",
      "citation": "%s",
      "rows": "figures",
      "state": {"column": "state", "scheme": "gleditsch_ward"},
      "date": {"column": "month", "format": "yyyy-MM"},
      "values": [
    %s
      ],
      "coverage": [
    %s
      ]
    }
    """
        .formatted(citation(provenance), values, coverage);
  }

  private static String citation(Provenance provenance) {
    return provenance.inputs().stream()
        .map(Input::citation)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "))
        .replace("\"", "'");
  }

  private static String span(Span span, List<State> states) {
    String codes =
        states.stream().map(s -> "\"" + s.code() + "\"").collect(Collectors.joining(", "));
    return "    {\"variables\": [\"%s\"], \"from\": \"%s\", \"to\": \"%s\",\n     \"states\": [%s]}"
        .formatted(EventLog.variable(span.type()).id(), span.from(), span.to(), codes);
  }
}
