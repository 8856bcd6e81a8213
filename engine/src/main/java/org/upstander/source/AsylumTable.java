package org.upstander.source;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// UNHCR's applications for asylum by origin, asylum, year, kind of application and level. First
/// applications are told apart from repeated ones and appeals, persons from cases (a case is a
/// family or one person): they must not be added up.
final class AsylumTable implements TableReader {
  private static final Map<String, String> UNITS = Map.of("P", "people", "C", "cases");

  private final Border border;
  private final int year;
  private final int origin;
  private final int asylum;
  private final int kind;
  private final int counted;
  private final int applied;
  private final Map<String, Kind> kinds =
      Map.of(
          "new people", new Kind("asylum_applications", "people"),
          "new cases", new Kind("asylum_cases", "cases"),
          "other people", new Kind("asylum_applications_repeated_or_appealed", "people"),
          "other cases", new Kind("asylum_cases_repeated_or_appealed", "cases"));

  private record Kind(Optional<Variable> from, Optional<Variable> in) {
    Kind(String id, String unit) {
      this(Optional.of(Variable.from(id, unit)), Optional.of(Variable.in(id, unit)));
    }
  }

  AsylumTable(Header header, Border border) throws UnreadableFile {
    this.border = border;
    year = header.need("year");
    origin = header.need("coo_iso");
    asylum = header.need("coa_iso");
    kind = header.need("app_type");
    counted = header.need("app_pc");
    applied = header.need("applied");
  }

  @Override
  public @Nullable Figures read(Fields row) {
    var when = border.year(row, year);
    if (when == null) {
      return null;
    }
    String unit = UNITS.get(row.text(counted));
    if (unit == null) {
      row.fault(Reading.Reason.UNKNOWN_CATEGORY, counted, "neither P for persons nor C for cases");
      return null;
    }
    var pair = RefugeeTable.Pair.read(border, row, Period.of(when), new int[] {origin, asylum});
    if (pair == null) {
      return null;
    }
    String type = row.text(kind).equals("N") ? "new " : "other ";
    Kind variables = kinds.get(type + unit);
    if (variables != null) {
      pair.add(applied, variables.from(), variables.in());
    }
    return pair.row();
  }
}
