package org.upstander.option.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.upstander.option.Means;
import org.upstander.option.Prerequisite;
import org.upstander.option.Safeguard;
import org.upstander.world.Level;

/// One option that fits, and why.
///
/// @param rank 1 is first; options that nothing tells apart share a rank, and the next rank counts
///   them all
/// @param option the id of the option
/// @param fit how well it fits, with the factors that matched
/// @param means how far it works against the will of those concerned
/// @param level the lowest level among those asked for that can decide on it
/// @param open what has to be there first
/// @param safeguards what is owed to those whom it may hurt
public record Recommendation(
    int rank,
    String option,
    Fit fit,
    Means means,
    Level level,
    Open open,
    List<Safeguard> safeguards) {

  /// Prerequisites that are not known to be met.
  ///
  /// @param unmet known to be missing
  /// @param unknown nobody has said
  public record Open(List<Prerequisite> unmet, List<Prerequisite> unknown) {
    public Open {
      unmet = List.copyOf(unmet);
      unknown = List.copyOf(unknown);
    }
  }

  /// Better fit first; of equal fit consent before coercion, the milder before the harder means,
  /// the lower level before the higher, fewer missing prerequisites before more.
  static final Comparator<Recommendation> ORDER =
      Comparator.<Recommendation>comparingInt(r -> -r.fit().hundredths())
          .thenComparing(Recommendation::means)
          .thenComparing(Recommendation::level)
          .thenComparingInt(r -> r.open().unmet().size());

  public Recommendation {
    safeguards = List.copyOf(safeguards);
  }

  Recommendation at(int place) {
    return new Recommendation(place, option, fit, means, level, open, safeguards);
  }

  /// The reason in one English line, such as `works on factor 8 (1.00), 1 (0.40): 100 % of what
  /// drives this; not met: parties willing`.
  public String why() {
    String factors =
        fit.matched().stream()
            .map(each -> String.format(Locale.ROOT, "%d (%.2f)", each.factor(), each.weight()))
            .collect(Collectors.joining(", "));
    String reason =
        String.format(
            Locale.ROOT,
            "works on factor %s: %.0f %% of what drives this",
            factors,
            100 * fit.covered());
    return reason + listed("; not met: ", open.unmet()) + listed("; to find out: ", open.unknown());
  }

  private static String listed(String before, List<Prerequisite> some) {
    return some.isEmpty()
        ? ""
        : before
            + some.stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
  }
}
