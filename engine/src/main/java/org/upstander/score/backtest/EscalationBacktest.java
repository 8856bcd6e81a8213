package org.upstander.score.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import org.upstander.forecast.deaths.DeathsModel;
import org.upstander.forecast.deaths.Escalation;
import org.upstander.panel.Panel;
import org.upstander.panel.Series;

/// Probabilities that quiet places see armed violence begin, as a model would have given them at
/// the start of each year, beside what happened and beside two rates that need no model.
///
/// @param rows by origin and place; only places that were quiet, and of which is known what came
public record EscalationBacktest(List<Row> rows) {
  private static final int DRAWS = 1000;

  public EscalationBacktest {
    rows = List.copyOf(rows);
  }

  /// One place at one origin.
  ///
  /// @param origin the year in whose January the forecast begins; months before it were seen
  /// @param place the place in the scheme of the panel
  /// @param probability by the model, that violence begins within the months asked for
  /// @param pooled the rate at which it began in all quiet places at the origins before
  /// @param own the rate in this place at the origins before, with one origin at the pooled rate
  ///   added
  /// @param happened whether it began
  public record Row(
      int origin, int place, double probability, double pooled, double own, boolean happened) {}

  /// What is asked, and when.
  ///
  /// @param event what it means that violence begins
  /// @param first the first origin, a year
  /// @param last the last one
  /// @param months how many months from January of the origin on count, from 1 to 36
  public record Question(Escalation event, int first, int last, int months) {
    public Question {
      if (last < first || months < 1 || months > 36) {
        throw new IllegalArgumentException(
            "origins must not end before they begin, and months must be from 1 to 36; they were "
                + first
                + ", "
                + last
                + " and "
                + months);
      }
    }
  }

  /// Forecasts from every origin, each from the months before it.
  public static EscalationBacktest run(Panel panel, DeathsModel model, Question question) {
    var rows = new ArrayList<Row>();
    var rates = new PastRates(panel, question.event(), question.months());
    for (int origin = question.first(); origin <= question.last(); origin++) {
      YearMonth start = YearMonth.of(origin, 1);
      if (panel.first().isBefore(start) && !panel.last().isBefore(start.minusMonths(1))) {
        rows.addAll(forecast(panel, model, question, rates.before(origin), origin));
      }
    }
    return new EscalationBacktest(rows);
  }

  private static List<Row> forecast(
      Panel panel, DeathsModel model, Question question, PastRates.Known rates, int origin) {
    YearMonth start = YearMonth.of(origin, 1);
    Panel known = panel.before(start);
    var fitted = model.fit(known);
    var event = question.event();
    return panel.places().parallelStream()
        .map(place -> {
          Series series = panel.find(place).orElseThrow();
          Optional<Boolean> happened = event.happened(series, start, question.months());
          if (!event.quiet(series, start) || happened.isEmpty()) {
            return null;
          }
          var paths = fitted.forecast(place, question.months(), DRAWS);
          return new Row(
              origin,
              place,
              event.within(paths, question.months()).value(),
              rates.pooled(),
              rates.own(place),
              happened.get());
        })
        .filter(Objects::nonNull)
        .toList();
  }

  /// The scores of the model and of both rates, by name.
  ///
  /// @param model the name the model has in the table
  /// @throws IllegalArgumentException if nothing began, or everywhere: there is no ranking then
  public SequencedMap<String, EventScores> scores(String model) {
    var scores = new LinkedHashMap<String, EventScores>();
    scores.put(model, of(Row::probability));
    scores.put("rate of all places", of(Row::pooled));
    scores.put("rate of the place", of(Row::own));
    return Collections.unmodifiableSequencedMap(scores);
  }

  private EventScores of(ToDoubleFunction<Row> probability) {
    boolean[] happened = new boolean[rows.size()];
    for (int i = 0; i < happened.length; i++) {
      happened[i] = rows.get(i).happened();
    }
    return EventScores.of(rows.stream().mapToDouble(probability).toArray(), happened);
  }
}
