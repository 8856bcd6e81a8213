package org.upstander.evidence;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.upstander.source.Figure;
import org.upstander.source.SourceFile;
import org.upstander.source.Variable;
import org.upstander.world.State;

/// What files say of whole years: for each file, state, year and variable the sum over its figures,
/// which for a pair of states is the sum over the other side.
final class YearFigures {
  private record Subject(int state, String variable, Year year) {}

  /// As one file sums up.
  private record Total(SourceFile file, double sum) {}

  private static final Comparator<Total> BY_DAY =
      Comparator.comparing((Total t) -> Publication.day(t.file))
          .thenComparing(t -> t.file.retrieved())
          .thenComparing(t -> t.file.sha256());

  private final Map<Subject, Map<String, Total>> totals;

  private YearFigures(Map<Subject, Map<String, Total>> totals) {
    this.totals = totals;
  }

  YearFigures asOf(LocalDate day) {
    var known = new HashMap<Subject, Map<String, Total>>();
    totals.forEach((subject, byFile) -> {
      var then = new HashMap<>(byFile);
      then.values().removeIf(t -> Publication.day(t.file).isAfter(day));
      if (!then.isEmpty()) {
        known.put(subject, then);
      }
    });
    return new YearFigures(known);
  }

  /// As the file says that was published last; empty if none has spoken, which is not 0.
  OptionalDouble latest(State state, Year year, Variable variable) {
    var byFile = totals.getOrDefault(new Subject(state.code(), variable.id(), year), Map.of());
    return byFile.values().stream()
        .max(BY_DAY)
        .map(t -> OptionalDouble.of(t.sum))
        .orElse(OptionalDouble.empty());
  }

  /// Gathers figures. One thread at a time.
  static final class Builder {
    private final Map<Subject, Map<String, Total>> totals = new HashMap<>();

    void add(Figure figure, Year year, SourceFile file) {
      totals
          .computeIfAbsent(
              new Subject(figure.state().code(), figure.variable().id(), year),
              _ -> new HashMap<>(2))
          .merge(
              file.sha256(),
              new Total(file, figure.value()),
              (a, b) -> new Total(file, a.sum + b.sum));
    }

    YearFigures build() {
      return new YearFigures(new HashMap<>(totals));
    }
  }
}
