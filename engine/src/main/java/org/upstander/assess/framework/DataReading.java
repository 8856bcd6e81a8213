package org.upstander.assess.framework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.upstander.assess.Confidence;
import org.upstander.assess.Judgement;
import org.upstander.assess.Opinion;
import org.upstander.assess.Presence;
import org.upstander.assess.Subject;
import org.upstander.assess.Voice;
import org.upstander.panel.Series;
import org.upstander.world.Situation;

/// What the data say about every indicator that has a [rule][DataRule], as judgements of one model:
/// one more voice beside those of persons, and labelled as what it is.
public final class DataReading {
  /// The voice in which the rules speak.
  public static final Voice.Model VOICE = new Voice.Model("framework-rules", "1");

  private DataReading() {}

  /// @param state the state as a whole; figures of a state say nothing of one part of it
  /// @param series the months of a variable for that state, by the variable's id
  /// @param month the last month that the data cover; the judgements are as of its last day
  public static List<Judgement> of(
      Framework framework,
      Situation state,
      Function<String, Optional<Series>> series,
      YearMonth month) {
    if (!state.part().isEmpty()) {
      throw new IllegalArgumentException(
          "figures of a whole state do not speak for its part " + state.part());
    }
    return framework.indicators().stream()
        .filter(indicator -> indicator.rule().isPresent())
        .map(indicator -> judgement(indicator, state, series, month))
        .toList();
  }

  private static Judgement judgement(
      Indicator indicator,
      Situation state,
      Function<String, Optional<Series>> series,
      YearMonth month) {
    DataRule rule = indicator.rule().orElseThrow();
    Presence presence = rule.read(series, month);
    var number = rule.number(series, month);
    var confidence = presence == Presence.UNKNOWN ? Confidence.LOW : Confidence.MODERATE;
    return new Judgement(
        new Subject(indicator.id(), state, month.atEndOfMonth()),
        new Opinion(presence, confidence, reasons(rule, number, month), List.of()),
        VOICE,
        1);
  }

  private static String reasons(DataRule rule, OptionalDouble number, YearMonth month) {
    String read =
        "%s of %s over %d months to %s"
            .formatted(
                rule.measure().name().toLowerCase(Locale.ROOT),
                String.join(" and ", rule.variables()),
                rule.months(),
                month);
    return number.isEmpty()
        ? read + ": no data, or not enough"
        : "%s: %s; emerging from %s, present from %s"
            .formatted(
                read, plain(number.getAsDouble()), plain(rule.emerging()), plain(rule.present()));
  }

  /// Without digits that say nothing.
  private static String plain(double number) {
    return BigDecimal.valueOf(number)
        .setScale(3, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
