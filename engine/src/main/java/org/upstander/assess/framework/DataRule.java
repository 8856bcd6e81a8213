package org.upstander.assess.framework;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.upstander.assess.Presence;
import org.upstander.panel.Series;

/// How data inform an indicator: a number read off recent months, and two thresholds. If `present`
/// lies below `emerging`, low numbers are the bad ones.
///
/// It informs and does not decide: data see what is counted, and an indicator means more.
///
/// @param variables which variables of the panel; under [Measure#SUM] and [Measure#RISE] they are
///   added up
/// @param measure what is read off them
/// @param months over how many months, the last of them included
/// @param emerging from this number on the indicator is emerging
/// @param present from this number on it is present
public record DataRule(
    List<String> variables, Measure measure, int months, double emerging, double present) {
  public DataRule {
    variables = List.copyOf(variables);
    if (variables.isEmpty() || months < 1 || emerging == present) {
      throw new IllegalArgumentException(
          "a rule has variables, at least one month and two different thresholds");
    }
  }

  /// What the data say as of the end of `month`. Unknown if a month is missing whose value could
  /// change the answer: silence is not peace.
  ///
  /// @param series the months of a variable for the place in question, by the variable's id
  public Presence read(Function<String, Optional<Series>> series, YearMonth month) {
    var number = number(series, month);
    return number.isPresent() ? graded(number.getAsDouble()) : Presence.UNKNOWN;
  }

  /// The number that is read off; empty where [#read] says unknown.
  public OptionalDouble number(Function<String, Optional<Series>> series, YearMonth month) {
    return switch (measure) {
      case SUM -> sum(series, month);
      case RISE -> rise(series, month);
      case LATEST -> latest(series, month);
    };
  }

  /// A sum of counts only grows with what is missing, so one that reaches `present` is enough.
  private OptionalDouble sum(Function<String, Optional<Series>> series, YearMonth month) {
    var known = values(series, month, 0);
    double sum = sum(known);
    return complete(known) || sum >= present ? OptionalDouble.of(sum) : OptionalDouble.empty();
  }

  private OptionalDouble rise(Function<String, Optional<Series>> series, YearMonth month) {
    var now = values(series, month, 0);
    var before = values(series, month, months);
    return complete(now) && complete(before)
        ? OptionalDouble.of(sum(now) - sum(before))
        : OptionalDouble.empty();
  }

  /// Of several variables the one that says most.
  private OptionalDouble latest(Function<String, Optional<Series>> series, YearMonth month) {
    double sign = sign();
    return variables.stream()
        .flatMap(variable ->
            IntStream.range(0, months)
                .mapToObj(back -> value(series.apply(variable), month.minusMonths(back)))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .stream())
        .mapToDouble(OptionalDouble::getAsDouble)
        .map(v -> sign * v)
        .max()
        .stream()
        .map(v -> sign * v)
        .findFirst();
  }

  /// -1 where low numbers are the bad ones.
  private double sign() {
    return present > emerging ? 1 : -1;
  }

  private Presence graded(double number) {
    double sign = sign();
    if (sign * number >= sign * present) {
      return Presence.PRESENT;
    }
    return sign * number >= sign * emerging ? Presence.EMERGING : Presence.ABSENT;
  }

  private List<OptionalDouble> values(
      Function<String, Optional<Series>> series, YearMonth month, int earlier) {
    return variables.stream()
        .flatMap(variable -> {
          var one = series.apply(variable);
          return IntStream.range(earlier, earlier + months)
              .mapToObj(back -> value(one, month.minusMonths(back)));
        })
        .toList();
  }

  private static OptionalDouble value(Optional<Series> series, YearMonth month) {
    return series.map(s -> s.get(month)).orElse(OptionalDouble.empty());
  }

  private static boolean complete(List<OptionalDouble> values) {
    return values.stream().allMatch(OptionalDouble::isPresent);
  }

  private static double sum(List<OptionalDouble> values) {
    return values.stream().mapToDouble(v -> v.orElse(0)).sum();
  }
}
