package org.upstander.warning.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How far a picture is from another level.
final class Nearness {
  /// A rule that lacks more than this many steps in a measure did not nearly fire.
  private static final long NEAR = 3;

  private static final Comparator<Decision.Change> SMALLEST =
      Comparator.comparingLong(Decision.Change::steps);

  private final RuleReading reading;

  private final List<Above> above = new ArrayList<>();

  /// A rule for a higher level, with the conditions that do not hold.
  private record Above(Rule rule, List<Condition> lacking) {}

  /// How far a measure has to rise.
  private record Rise(Measure measure, double now, double needed) {
    long steps() {
      return measure.stepsUp(now, needed);
    }
  }

  Nearness(RuleReading reading) {
    this.reading = reading;
    var now = reading.level();
    for (Rule rule : reading.table().rules()) {
      if (rule.level().filter(l -> l.compareTo(now) > 0).isPresent()) {
        above.add(
            new Above(
                rule,
                rule.conditions().stream().filter(c -> reading.truth(c) != Truth.HOLDS).toList()));
      }
    }
  }

  /// Rules for a higher level of which every lacking condition is at most a few steps away.
  List<Decision.Near> near() {
    var near = new ArrayList<Decision.Near>();
    for (Above one : above) {
      var lacking = one.lacking();
      boolean known = lacking.stream().allMatch(c -> reading.countable(c.measure()));
      var lacks = known ? lacking.stream().map(this::lack).toList() : List.<Decision.Lack>of();
      if (!lacks.isEmpty() && lacks.stream().allMatch(l -> l.steps() <= NEAR)) {
        near.add(new Decision.Near(one.rule(), lacks));
      }
    }
    return near;
  }

  private Decision.Lack lack(Condition condition) {
    double now = reading.range(condition.measure()).low();
    long steps = reading.measure(condition.measure()).stepsUp(now, condition.threshold());
    return new Decision.Lack(condition, now, steps);
  }

  /// The smallest rise of one measure that leads to a higher level.
  Optional<Decision.Change> up() {
    var rises = new ArrayList<Rise>();
    for (Measure measure : reading.table().measures()) {
      for (Above one : above) {
        boolean alone = one.lacking().stream().allMatch(c -> c.measure().equals(measure.id()));
        if (alone && reading.countable(measure.id())) {
          rises.add(new Rise(measure, reading.range(measure.id()).low(), highest(one.lacking())));
        }
      }
    }
    return rises.stream().min(Comparator.comparingLong(Rise::steps)).map(this::change);
  }

  private Decision.Change change(Rise rise) {
    String id = rise.measure().id();
    var level = reading.levelWith(id, rise.needed());
    return new Decision.Change(id, rise.now(), rise.needed(), rise.steps(), level);
  }

  private static double highest(List<Condition> conditions) {
    return conditions.stream().mapToDouble(Condition::threshold).max().orElseThrow();
  }

  /// The smallest fall of one measure that leads to a lower level: every rule of this level must
  /// ask for it.
  Optional<Decision.Change> down() {
    var now = reading.level();
    var holding =
        reading.rules(Truth.HOLDS).stream()
            .filter(r -> r.level().filter(now::equals).isPresent())
            .toList();
    var changes = new ArrayList<Decision.Change>();
    for (Measure measure : reading.table().measures()) {
      fall(measure, holding).ifPresent(changes::add);
    }
    return changes.stream().min(SMALLEST);
  }

  private Optional<Decision.Change> fall(Measure measure, List<Rule> holding) {
    double needed = Double.POSITIVE_INFINITY;
    for (Rule rule : holding) {
      var own = threshold(rule, measure);
      if (own.isEmpty()) {
        return Optional.empty();
      }
      needed = Math.min(needed, own.getAsDouble());
    }
    if (holding.isEmpty() || needed <= measure.limits().least()) {
      return Optional.empty();
    }
    double now = reading.range(measure.id()).low();
    double below = Math.max(measure.limits().least(), Math.nextDown(needed));
    return Optional.of(
        new Decision.Change(
            measure.id(),
            now,
            needed,
            measure.stepsBelow(now, needed),
            reading.levelWith(measure.id(), below)));
  }

  private static OptionalDouble threshold(Rule rule, Measure measure) {
    return rule.conditions().stream()
        .filter(c -> c.measure().equals(measure.id()))
        .mapToDouble(Condition::threshold)
        .max();
  }
}
