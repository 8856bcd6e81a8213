package org.upstander.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.world.Scheme;
import org.upstander.world.State;

/// UNHCR's tables by country of origin, country of asylum and year. A figure about people who left
/// is told of the origin (`refugees_from`) and of the asylum (`refugees_in`), each with the other
/// as counterpart; people displaced or stateless inside a state are told of that state alone.
final class RefugeeTable implements TableReader {
  private static final String UNIT = "people";

  /// A column and the variables it feeds: about the origin, about the asylum, or both.
  private record Column(int index, Optional<Variable> origin, Optional<Variable> asylum) {}

  private final Border border;
  private final Header header;
  private final int year;
  private final int origin;
  private final int asylum;
  private final List<Column> columns = new ArrayList<>();

  private RefugeeTable(Header header, Border border) throws UnreadableFile {
    this.border = border;
    this.header = header;
    year = header.need("year");
    origin = header.need("coo_iso");
    asylum = header.need("coa_iso");
  }

  /// Numbers of people at the end of each year.
  static RefugeeTable population(Header header, Border border) throws UnreadableFile {
    var table = new RefugeeTable(header, border);
    table.both("refugees", "refugees");
    table.both("asylum_seekers", "asylum_seekers");
    table.both("oip", "others_needing_protection");
    table.origin("returned_refugees", "returned_refugees");
    table.asylum("idps", "idps");
    table.asylum("returned_idps", "returned_idps");
    table.asylum("stateless", "stateless");
    table.asylum("ooc", "others_of_concern");
    table.asylum("hst", "host_community");
    return table;
  }

  /// Numbers of people newly displaced across a border within each year.
  static RefugeeTable flows(Header header, Border border) throws UnreadableFile {
    var table = new RefugeeTable(header, border);
    table.both("refugees", "new_refugees");
    table.both("asylum_seekers", "new_asylum_seekers");
    table.both("refugee_like", "new_people_like_refugees");
    table.both("oip", "new_others_needing_protection");
    return table;
  }

  private void both(String column, String id) {
    add(column, Optional.of(Variable.from(id, UNIT)), Optional.of(Variable.in(id, UNIT)));
  }

  private void origin(String column, String id) {
    add(column, Optional.of(new Variable(id, UNIT)), Optional.empty());
  }

  private void asylum(String column, String id) {
    add(column, Optional.empty(), Optional.of(new Variable(id, UNIT)));
  }

  private void add(String name, Optional<Variable> ofOrigin, Optional<Variable> ofAsylum) {
    int index = header.find(name);
    if (index >= 0) {
      columns.add(new Column(index, ofOrigin, ofAsylum));
    }
  }

  @Override
  public @Nullable Figures read(Fields row) {
    var when = border.year(row, year);
    if (when == null) {
      return null;
    }
    var pair = Pair.read(border, row, Period.of(when), new int[] {origin, asylum});
    if (pair == null) {
      return null;
    }
    for (Column column : columns) {
      pair.add(column.index(), column.origin(), column.asylum());
    }
    return pair.row();
  }

  /// The two states of a row of UNHCR and the figures about them.
  static final class Pair {
    private final Fields row;
    private final Period period;
    private final Optional<State> origin;
    private final Optional<State> asylum;
    private final List<Figure> figures = new ArrayList<>();

    private Pair(Fields row, Period period, Optional<State> origin, Optional<State> asylum) {
      this.row = row;
      this.period = period;
      this.origin = origin;
      this.asylum = asylum;
    }

    /// The pair; null and a fault if neither is a state.
    static @Nullable Pair read(Border border, Fields row, Period period, int[] columns) {
      var from = border.codeIfKnown(row, columns[0], Scheme.ISO3, period.last());
      var to = border.codeIfKnown(row, columns[1], Scheme.ISO3, period.last());
      String both = row.text(columns[0]) + " to " + row.text(columns[1]);
      if (from.isEmpty() && to.isEmpty()) {
        row.fault(Reading.Reason.UNKNOWN_STATE, both + ": neither is a state of the list");
        return null;
      }
      if (from.isEmpty() || to.isEmpty()) {
        border.note(Note.ONE_SIDE_OUTSIDE, row, both);
      }
      from.ifPresent(s -> border.existing(row, s, period.last()));
      return new Pair(row, period, from, to);
    }

    void add(int column, Optional<Variable> ofOrigin, Optional<Variable> ofAsylum) {
      var value = row.numberIfGiven(column);
      if (value.isEmpty() || row.faulty()) {
        return;
      }
      double people = value.getAsDouble();
      if (people < 0 || people > 1e9) {
        row.fault(
            people < 0 ? Reading.Reason.NEGATIVE_COUNT : Reading.Reason.COUNT_OUT_OF_RANGE,
            column,
            "not from 0 to a thousand million");
        return;
      }
      if (ofOrigin.isPresent() && origin.isPresent()) {
        figures.add(new Figure(origin.get(), period, ofOrigin.get(), people, asylum));
      }
      if (ofAsylum.isPresent() && asylum.isPresent()) {
        figures.add(
            new Figure(
                asylum.get(), period, ofAsylum.get(), people, ofOrigin.flatMap(v -> origin)));
      }
    }

    Figures row() {
      return new Figures(figures);
    }
  }
}
