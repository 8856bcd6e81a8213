package org.upstander.assess.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.upstander.score.BinaryScore;
import org.upstander.world.Probability;

/// The scores of persons, of the persons together and of models on settled questions, side by side.
///
/// With few questions, or few events among them, differences are chance; the count stands beside
/// each score for that reason.
public final class Standings {
  /// The persons together, by the median of their log odds.
  public static final String MEDIAN = "persons, median";

  /// The persons together, by the mean of their log odds.
  public static final String MEAN = "persons, mean of log odds";

  private Standings() {}

  /// One standing a voice and two for the persons together, in the order of their labels. Questions
  /// that are annulled or not settled are left out.
  public static List<Standing> of(Collection<QuestionCourse> questions) {
    var scored = new TreeMap<String, List<Scored>>();
    for (QuestionCourse course : questions) {
      course
          .outcome()
          .ifPresent(happened -> {
            var pool = Pool.of(course.estimates());
            var group = pool.map(p -> BinaryScore.brier(p.mean(), happened));
            for (Estimate e : course.estimates()) {
              add(scored, e.voice().label(), Scored.of(e.probability(), happened, group));
            }
            pool.ifPresent(p -> {
              add(scored, MEDIAN, Scored.of(p.median(), happened, group));
              add(scored, MEAN, Scored.of(p.mean(), happened, group));
            });
          });
    }
    return scored.entrySet().stream().map(e -> standing(e.getKey(), e.getValue())).toList();
  }

  private static void add(TreeMap<String, List<Scored>> scored, String who, Scored score) {
    scored.computeIfAbsent(who, _ -> new ArrayList<>()).add(score);
  }

  private static Standing standing(String who, List<Scored> scores) {
    return new Standing(
        who,
        scores.size(),
        scores.stream().mapToDouble(Scored::brier).average().orElseThrow(),
        scores.stream().mapToDouble(Scored::log).average().orElseThrow(),
        mean(scores.stream().flatMap(s -> s.group().stream()).toList()));
  }

  private static Optional<Double> mean(List<Double> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.stream().mapToDouble(v -> v).sum() / values.size());
  }

  /// One probability scored.
  private record Scored(double brier, double log, Optional<Double> group) {
    static Scored of(Probability p, boolean happened, Optional<Double> group) {
      return new Scored(BinaryScore.brier(p, happened), BinaryScore.log(p, happened), group);
    }
  }
}
