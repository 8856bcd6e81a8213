package org.upstander.warning.rule;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.upstander.world.Situation;

/// Pictures for tests, written as lines `measure value`.
final class Given {
  static final Situation SITUATION = new Situation(625, "");
  static final LocalDate DAY = LocalDate.parse("2026-10-31");

  private Given() {}

  /// A picture in which nothing else is known.
  static Picture picture(String lines) {
    var inputs = new TreeMap<String, Input>();
    for (String line : lines.strip().split("\n")) {
      String[] fields = line.strip().split(" +");
      inputs.put(fields[0], new Input.Known(Double.parseDouble(fields[1])));
    }
    return new Picture(SITUATION, DAY, inputs);
  }

  /// A picture in which all is known and calm, but for the lines.
  static Picture calm(String lines) {
    var picture = new Picture(SITUATION, DAY, new TreeMap<>());
    for (Measure measure : RuleTable.shipped().measures()) {
      picture = picture.with(measure.id(), new Input.Known(0));
    }
    for (var entry : picture(lines).inputs().entrySet()) {
      picture = picture.with(entry.getKey(), entry.getValue());
    }
    return picture;
  }

  /// Any picture: each input known, bounded or missing.
  static Picture any(Situation situation, SplittableRandom random) {
    var inputs = new TreeMap<String, Input>();
    for (Measure measure : RuleTable.shipped().measures()) {
      inputs.put(
          measure.id(),
          switch (random.nextInt(4)) {
            case 0 -> new Input.Missing("no source");
            case 1 -> {
              double one = value(measure, random);
              double two = value(measure, random);
              yield new Input.Between(
                  Math.min(one, two), Math.max(one, two), random.nextDouble(), "in part");
            }
            default -> new Input.Known(value(measure, random));
          });
    }
    return new Picture(situation, DAY, inputs);
  }

  /// A value of the measure, small ones as often as large ones.
  static double value(Measure measure, SplittableRandom random) {
    double most = measure.limits().most().orElse(20_000.0);
    return most * Math.pow(random.nextDouble(), 4);
  }
}
