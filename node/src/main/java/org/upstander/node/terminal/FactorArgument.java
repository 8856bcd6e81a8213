package org.upstander.node.terminal;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.upstander.node.Mistake;
import org.upstander.option.Factors;
import org.upstander.option.advice.FactorWeight;

/// Risk factors as a person writes them: `8`, or `8=0.5` with a weight.
public final class FactorArgument {
  private FactorArgument() {}

  /// @param where what the texts were given for, for the message
  public static SortedSet<Integer> each(List<String> texts, String where) {
    var factors = new TreeSet<Integer>();
    texts.forEach(text -> factors.add(number(text, where)));
    return factors;
  }

  /// Factors with their weights, each named once.
  public static List<FactorWeight> weights(List<String> texts, String where) {
    var weights = new TreeMap<Integer, FactorWeight>();
    for (String text : texts) {
      String[] parts = text.split("=", -1);
      if (parts.length != 2) {
        throw Mistake.usage(
            "%s %s: give factor and weight, such as 8=1,2=0.5.".formatted(where, text));
      }
      int factor = number(parts[0], where);
      if (weights.put(factor, weight(factor, parts[1], where)) != null) {
        throw Mistake.usage("%s: factor %d is weighed twice. Keep one.".formatted(where, factor));
      }
    }
    return List.copyOf(weights.values());
  }

  private static int number(String text, String where) {
    try {
      return Factors.check(Integer.parseInt(text.strip()));
    } catch (IllegalArgumentException _) {
      throw Mistake.usage(
          "%s %s: risk factors are numbered 1 to 14; see upstander framework."
              .formatted(where, text));
    }
  }

  private static FactorWeight weight(int factor, String text, String where) {
    try {
      return new FactorWeight(factor, Double.parseDouble(text.strip()));
    } catch (IllegalArgumentException _) {
      throw Mistake.usage(
          "%s %d=%s: a weight is a number from 0 to 1.".formatted(where, factor, text));
    }
  }
}
