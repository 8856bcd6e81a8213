package org.upstander.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.upstander.world.State;
import org.upstander.world.ViewsMonth;

/// Any table, read as a [Mapping] says.
final class MappedTable implements TableReader {
  private static final int ROWS = -1;

  private final Mapping mapping;
  private final Border border;
  private final int state;
  private final int first;
  private final int last;
  private final Optional<DatePattern> pattern;
  private final Map<String, Integer> columns = new HashMap<>();
  private final int category;
  private final int[] values;
  private final Map<String, Variable> variables = new HashMap<>();

  MappedTable(Mapping mapping, Header header, Border border) throws UnreadableFile {
    this.mapping = mapping;
    this.border = border;
    state = mapping.state().constant() ? -1 : header.need(mapping.state().text());
    first = header.need(mapping.date().first());
    last = mapping.date().last().isPresent() ? header.need(mapping.date().last().get()) : first;
    String format = mapping.date().format();
    pattern = format.equals("views-month") ? Optional.empty() : Optional.of(DatePattern.of(format));
    for (Map.Entry<String, String> column : mapping.columns().entrySet()) {
      columns.put(column.getKey(), header.need(column.getValue()));
    }
    category = mapping.category().isPresent() ? header.need(mapping.category().get().column()) : -1;
    values = new int[mapping.values().size()];
    for (int i = 0; i < values.length; i++) {
      var column = mapping.values().get(i).column();
      values[i] = column.isPresent() ? header.need(column.get()) : ROWS;
    }
    new Declaration(mapping, border).enter();
  }

  @Override
  public @Nullable Row read(Fields row) {
    Period from = period(row, first);
    Period to = last == first ? from : period(row, last);
    String kind = kind(row);
    if (from == null || to == null || kind == null) {
      return null;
    }
    if (to.last().isBefore(from.first())) {
      row.fault(
          Reading.Reason.END_BEFORE_START, "ends on " + to.last() + ", begins on " + from.first());
      return null;
    }
    State about = state(row, to.last());
    if (about == null) {
      return null;
    }
    Row result =
        mapping.rows() == Mapping.Kind.EVENTS
            ? event(row, about, new Event.Days(from.first(), to.last(), OptionalInt.empty()), kind)
            : figures(row, about, from, kind);
    if (columns.containsKey("id")) {
      border.once(row, row.need(column("id")));
    }
    return result;
  }

  private @Nullable Period period(Fields row, int column) {
    if (row.blank(column)) {
      row.need(column);
      return null;
    }
    Period period;
    if (pattern.isPresent()) {
      period = pattern.get().parse(row.chars(), row.from(column), row.to(column));
    } else {
      int number = row.whole(column, 1, 9999, Reading.Reason.DATE_OUT_OF_RANGE);
      YearMonth month = ViewsMonth.month(number);
      period = row.faulty() ? null : Period.of(month);
    }
    if (period == null) {
      row.fault(Reading.Reason.MALFORMED_DATE, column, "not written as " + mapping.date().format());
      return null;
    }
    border.within(row, period.first());
    return period;
  }

  private @Nullable State state(Fields row, LocalDate day) {
    var cell = mapping.state();
    if (!cell.constant()) {
      return cell.scheme().isPresent()
          ? border.code(row, state, cell.scheme().get(), day)
          : border.name(row, state, day);
    }
    State constant = Declaration.state(mapping, border, cell.text(), day).orElse(null);
    if (constant == null) {
      row.fault(Reading.Reason.UNKNOWN_STATE, "\"" + cell.text() + "\" in the mapping is no state");
    }
    return constant;
  }

  /// What kind of row it is; empty text if the mapping knows no kinds, null and a fault if it does
  /// not know this one.
  private @Nullable String kind(Fields row) {
    if (mapping.category().isEmpty()) {
      return "";
    }
    String kind = mapping.category().get().kinds().get(row.text(category));
    if (kind == null) {
      row.fault(Reading.Reason.UNKNOWN_CATEGORY, category, "not among the kinds of the mapping");
    }
    return kind;
  }

  private int column(String role) {
    return columns.getOrDefault(role, -1);
  }

  private Event event(Fields row, State about, Event.Days when, String kind) {
    var point = Points.read(row, column("latitude"), column("longitude"));
    return new Event(
        columns.containsKey("id") ? row.text(column("id")) : "line " + row.line(),
        mapping.publisher(),
        Violence.valueOf(kind),
        about,
        new Event.Sides(
            row.textIfGiven(column("side_a")),
            row.textIfGiven(column("side_b")),
            Optional.empty(),
            Optional.empty()),
        when,
        new Event.Place(
            row.textIfGiven(column("adm1")),
            row.textIfGiven(column("adm2")),
            point,
            OptionalInt.empty()),
        deaths(row),
        OptionalInt.empty(),
        OptionalInt.empty(),
        true);
  }

  private Event.Deaths deaths(Fields row) {
    return new Event.Deaths(
        toll(row, "best").orElse(0),
        toll(row, "low"),
        toll(row, "high"),
        toll(row, "side_a"),
        toll(row, "side_b"),
        toll(row, "civilians"),
        toll(row, "unknown"));
  }

  private OptionalInt toll(Fields row, String variable) {
    for (int i = 0; i < values.length; i++) {
      if (mapping.values().get(i).variable().id().equals(variable)) {
        return values[i] == ROWS
            ? OptionalInt.of(1)
            : variable.equals("best")
                ? OptionalInt.of(row.tally(values[i]))
                : row.tallyIfGiven(values[i]);
      }
    }
    return OptionalInt.empty();
  }

  private Figures figures(Fields row, State about, Period period, String kind) {
    var figures = new ArrayList<Figure>();
    for (int i = 0; i < values.length; i++) {
      var variable = variable(mapping.values().get(i).variable(), kind);
      if (values[i] == ROWS) {
        figures.add(Figure.of(about, period, variable, 1));
      } else {
        var value = row.numberIfGiven(values[i]);
        if (value.isPresent() && !row.faulty()) {
          figures.add(Figure.of(about, period, variable, value.getAsDouble()));
        }
      }
    }
    return new Figures(figures);
  }

  private Variable variable(Variable base, String kind) {
    return kind.isEmpty()
        ? base
        : variables.computeIfAbsent(base.id() + "_" + kind, id -> Declaration.of(base, kind));
  }
}
