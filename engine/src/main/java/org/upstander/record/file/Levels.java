package org.upstander.record.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.upstander.record.body.DecisionBody;
import org.upstander.record.body.ForecastBody;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.rule.Decision;
import org.upstander.warning.rule.Deviation;
import org.upstander.warning.rule.Picture;
import org.upstander.warning.rule.RuleTable;
import org.upstander.world.Phase;
import org.upstander.world.Situation;

/// What the rules said of a situation, what people set instead, and the forecasts on record. Read
/// only once it is built.
///
/// A deviation holds until the rules are asked again.
public final class Levels {
  /// A decision of the rules, and the deviation from it if two people stand by one.
  ///
  /// @param id of the decision
  public record Ruling(String id, Line line, DecisionBody.Ruled ruled, Optional<Set> set) {
    /// The level that holds.
    public AlertLevel level() {
      return set.map(Set::chosen).orElse(ruled.level());
    }

    public Phase phase() {
      return ruled.phase();
    }

    /// The id of what a warning rests on: the deviation if there is one, or the decision.
    public String basis() {
      return set.map(Set::id).orElse(id);
    }
  }

  /// What two people set in place of the rules.
  ///
  /// @param id of the entry by which the second one stood by it
  public record Set(String id, AlertLevel chosen, Deviation deviation) {}

  private record Proposal(Line line, DecisionBody.Proposed said) {}

  private final Situation situation;
  private final UnaryOperator<String> identity;
  private final Map<String, Ruling> rulings = new LinkedHashMap<>();
  private final Map<String, Proposal> proposals = new LinkedHashMap<>();
  private final Map<String, ForecastBody.Published> forecasts = new LinkedHashMap<>();
  private final List<String> order = new ArrayList<>();

  Levels(Situation situation, UnaryOperator<String> identity) {
    this.situation = situation;
    this.identity = identity;
  }

  void take(Line line, ForecastBody body) {
    switch (body) {
      case ForecastBody.Published published -> forecasts.put(line.id(), published);
    }
  }

  void take(Line line, DecisionBody body) {
    switch (body) {
      case DecisionBody.Ruled ruled -> ruled(line, ruled);
      case DecisionBody.Proposed proposed -> proposed(line, proposed);
      case DecisionBody.Seconded seconded -> seconded(line, seconded);
    }
  }

  private void ruled(Line line, DecisionBody.Ruled body) {
    var picture = new Picture(situation, line.asOf(), body.inputs());
    var again = DecisionBody.Ruled.of(decision(body.version(), picture), picture);
    if (!again.equals(body)) {
      throw new IllegalArgumentException(
          "the rule table %s says %s (%s) of this picture, not %s (%s): let the rules decide"
              .formatted(body.version(), again.level(), again.phase(), body.level(), body.phase()));
    }
    rulings.put(line.id(), new Ruling(line.id(), line, body, Optional.empty()));
    order.add(line.id());
  }

  /// The decision that a table makes of a picture.
  static Decision decision(String version, Picture picture) {
    return RuleTable.shipped(version).decide(picture);
  }

  private void proposed(Line line, DecisionBody.Proposed body) {
    var ruling = latest(body.decision());
    if (ruling.ruled().level() == body.chosen()) {
      throw new IllegalArgumentException(
          "the rule table says %s too: there is nothing to deviate from".formatted(body.chosen()));
    }
    proposals.put(line.id(), new Proposal(line, body));
  }

  private void seconded(Line line, DecisionBody.Seconded body) {
    var proposal = proposals.get(identity.apply(body.proposal()));
    if (proposal == null) {
      throw new IllegalArgumentException(
          "no deviation %s is proposed here: propose it first".formatted(body.proposal()));
    }
    var ruling = latest(proposal.said().decision());
    var people = new Deviation.Two(proposal.line().header().author(), line.header().author());
    var said = new Deviation.Ruled(ruling.ruled().version(), ruling.ruled().level());
    var deviation =
        new Deviation(
            situation,
            ruling.line().asOf(),
            said,
            proposal.said().chosen(),
            proposal.said().reason(),
            people);
    var set = new Set(line.id(), proposal.said().chosen(), deviation);
    rulings.put(
        ruling.id(), new Ruling(ruling.id(), ruling.line(), ruling.ruled(), Optional.of(set)));
  }

  private Ruling latest(String decision) {
    var ruling = rulings.get(identity.apply(decision));
    if (ruling == null) {
      throw new IllegalArgumentException(
          "no decision of the rules has the id %s: upstander situation show lists them"
              .formatted(decision));
    }
    if (!ruling.id().equals(order.getLast())) {
      throw new IllegalArgumentException(
          "the rules have decided anew since %s: deviate from %s"
              .formatted(decision, order.getLast()));
    }
    return ruling;
  }

  /// The ruling that holds now; empty if the rules were never asked.
  public Optional<Ruling> current() {
    return order.isEmpty() ? Optional.empty() : Optional.ofNullable(rulings.get(order.getLast()));
  }

  /// All rulings, the oldest first.
  public List<Ruling> list() {
    return order.stream().map(rulings::get).map(java.util.Objects::requireNonNull).toList();
  }

  /// Proposals to deviate that nobody has stood by, by id.
  public List<String> open() {
    return proposals.entrySet().stream()
        .filter(p ->
            current()
                .map(c -> c.id().equals(identity.apply(p.getValue().said().decision())))
                .orElse(false))
        .filter(_ -> current().flatMap(Ruling::set).isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The ruling on which a warning can rest: by the id of a decision, or of a deviation.
  ///
  /// @throws IllegalArgumentException if there is none
  public Ruling basis(String id) {
    String wanted = identity.apply(id);
    return list().stream()
        .filter(r -> r.basis().equals(wanted))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "the warning rests on %s, which is no decision that holds: let the rules decide"
                        .formatted(id)
                    + " first"));
  }

  public Optional<ForecastBody.Published> findForecast(String id) {
    return Optional.ofNullable(forecasts.get(identity.apply(id)));
  }

  /// The ids of all forecasts, the oldest first.
  public List<String> forecasts() {
    return List.copyOf(forecasts.keySet());
  }
}
