package org.upstander.forecast.onset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.upstander.source.OnsetRow;

/// State-years with their predictors and what followed. Immutable and safe to share between
/// threads.
///
/// A model never sees a table. It sees a [history][OnsetHistory], which only [#knownAt] can make.
public final class OnsetTable {
  /// A predictor with no more values than this is a scale of steps.
  private static final int STEPS = 6;

  private final List<String> predictors;
  private final List<StateYear> rows;

  private OnsetTable(List<String> predictors, List<StateYear> rows) {
    this.predictors = predictors;
    this.rows = rows;
  }

  /// A table without rows yet.
  ///
  /// @param predictors the names of the predictors, in the order every row gives them
  public static Builder builder(List<String> predictors) {
    return new Builder(List.copyOf(predictors));
  }

  /// The table of a publisher's rows, with the predictors whose meaning is known, in their order.
  ///
  /// @throws IllegalArgumentException if a predictor is in no row, or a state-year comes twice
  public static OnsetTable of(List<OnsetRow> rows) {
    List<String> predictors = Predictors.list().stream().map(Predictor::id).toList();
    for (String id : predictors) {
      if (rows.stream().allMatch(r -> Double.isNaN(value(r, id)))) {
        throw new IllegalArgumentException("the table has no value of the predictor " + id);
      }
    }
    var builder = builder(predictors);
    for (OnsetRow row : rows) {
      double[] values = predictors.stream().mapToDouble(id -> value(row, id)).toArray();
      builder.add(StateYear.of(row.code(), row.name(), row.year(), values, Outcomes.of(row)));
    }
    return builder.build();
  }

  /// The value of a predictor, of which the year is one; NaN if it is missing.
  private static double value(OnsetRow row, String id) {
    return id.equals("year") ? row.year() : row.predictors().getOrDefault(id, Double.NaN);
  }

  /// The same table with another value of one predictor in one row. Whatever models derive from
  /// rows, such as the value carried into later years where one is missing, is derived anew.
  ///
  /// @throws IllegalArgumentException if there is no such row or predictor, or the value lies
  ///   outside those the predictor has anywhere in the table; the message says what there is
  public OnsetTable with(int ccode, int year, String predictor, double value) {
    int place = predictors.indexOf(predictor);
    if (place < 0) {
      throw new IllegalArgumentException(
          "no predictor is called %s; the nearest are %s"
              .formatted(predictor, String.join(", ", NearNames.of(predictor, predictors))));
    }
    requirePossible(predictor, value, rows.stream().flatMapToDouble(r -> r.find(place).stream()));
    return replacing(ccode, year, row -> row.with(place, value));
  }

  /// A scale of a few steps has no values between them, and none is judged beyond those on record.
  private static void requirePossible(String predictor, double value, DoubleStream onRecord) {
    double[] known = onRecord.distinct().sorted().toArray();
    boolean steps = known.length <= STEPS;
    if (steps && Arrays.stream(known).anyMatch(v -> v == value)) {
      return;
    }
    if (steps || !(known[0] <= value && value <= known[known.length - 1])) {
      String there =
          steps
              ? "is one of " + Arrays.toString(known)
              : "lies between %s and %s".formatted(known[0], known[known.length - 1]);
      throw new IllegalArgumentException(
          "%s %s in the table; %s cannot be judged".formatted(predictor, there, value));
    }
  }

  private OnsetTable replacing(int ccode, int year, UnaryOperator<StateYear> change) {
    if (rows.stream().noneMatch(row -> row.ccode() == ccode && row.year() == year)) {
      throw new IllegalArgumentException(
          "the table has no row of the state %d in %d".formatted(ccode, year));
    }
    return new OnsetTable(
        predictors,
        rows.stream()
            .map(row -> row.ccode() == ccode && row.year() == year ? change.apply(row) : row)
            .toList());
  }

  /// The same rows with the outcome of the next year alone in place of the two years: a model
  /// fitted to its histories forecasts one year.
  public OnsetTable withinOneYear() {
    return new OnsetTable(predictors, rows.stream().map(StateYear::withinOneYear).toList());
  }

  /// Gathers rows in any order. Not safe to share between threads.
  public static final class Builder {
    private final List<String> predictors;
    private final List<StateYear> rows = new ArrayList<>();
    private final Set<List<Integer>> seen = new HashSet<>();

    private Builder(List<String> predictors) {
      this.predictors = predictors;
    }

    /// Adds a row.
    ///
    /// @throws IllegalArgumentException if the state has a row for the year already, or the number
    ///   of values is not that of the predictors
    public Builder add(StateYear row) {
      if (row.predictors() != predictors.size()) {
        throw new IllegalArgumentException(
            "%s has %d values for %d predictors"
                .formatted(row, row.predictors(), predictors.size()));
      }
      if (!seen.add(List.of(row.ccode(), row.year()))) {
        throw new IllegalArgumentException(row + " comes twice");
      }
      rows.add(row);
      return this;
    }

    public OnsetTable build() {
      var sorted = new ArrayList<>(rows);
      sorted.sort(Comparator.comparingInt(StateYear::year).thenComparingInt(StateYear::ccode));
      return new OnsetTable(predictors, List.copyOf(sorted));
    }
  }

  public List<String> predictors() {
    return predictors;
  }

  /// All rows, by year and then by state.
  public List<StateYear> rows() {
    return rows;
  }

  /// The last year it has rows of.
  public int lastYear() {
    return rows.getLast().year();
  }

  /// What was known at the end of `baseYear`: no later row, and no outcome that a later year
  /// decides.
  ///
  /// @throws IllegalArgumentException if the table has no row of that year
  public OnsetHistory knownAt(int baseYear) {
    var known =
        rows.stream()
            .filter(row -> row.year() <= baseYear)
            .map(row -> row.knownAt(baseYear))
            .toList();
    if (known.isEmpty() || known.getLast().year() != baseYear) {
      throw new IllegalArgumentException("the table has no row of " + baseYear);
    }
    return new OnsetHistory(baseYear, predictors, known);
  }
}
