package org.upstander.option.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.upstander.option.OptionCatalogue;
import org.upstander.option.Prerequisite;
import org.upstander.option.PreventionOption;
import org.upstander.world.Level;
import org.upstander.world.RegionalBody;
import org.upstander.world.States;

/// Ranks the options of a catalogue by their fit to a need. Immutable and safe to share between
/// threads.
///
/// Left out are options of another phase, of levels not asked for, of organisations the state does
/// not belong to, and those that work on none of the factors. An option whose prerequisite is
/// missing stays in the list and says so: somebody may be able to bring it about.
public final class Recommender {
  private final OptionCatalogue catalogue;
  private final States states;

  public Recommender(OptionCatalogue catalogue, States states) {
    this.catalogue = catalogue;
    this.states = states;
  }

  /// All options that fit, best first; those with the same rank in the order of their ids.
  ///
  /// @throws IllegalArgumentException if the need is about no known state
  public List<Recommendation> rank(Need need) {
    Set<RegionalBody> memberships = states.get(need.situation().state()).bodies();
    List<Recommendation> found =
        catalogue.list().stream()
            .filter(option -> option.use().phases().contains(need.phase()))
            .filter(option -> option.use().levels().stream().anyMatch(need.levels()::contains))
            .filter(option -> option.path().open(memberships))
            .map(option -> weigh(option, need))
            .filter(each -> !each.fit().matched().isEmpty())
            .sorted(Recommendation.ORDER.thenComparing(Recommendation::option))
            .toList();
    return placed(found);
  }

  private static Recommendation weigh(PreventionOption option, Need need) {
    Set<Prerequisite> needed = option.terms().prerequisites();
    Circumstances known = need.circumstances();
    var open =
        new Recommendation.Open(
            needed.stream().filter(known.unmet()::contains).toList(),
            needed.stream()
                .filter(each -> !known.unmet().contains(each) && !known.met().contains(each))
                .toList());
    Level lowest =
        option.use().levels().stream()
            .filter(need.levels()::contains)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return new Recommendation(
        1,
        option.id(),
        Fit.of(need.drivers(), option.use().factors()),
        option.terms().means(),
        lowest,
        open,
        List.copyOf(option.terms().safeguards()));
  }

  private static List<Recommendation> placed(List<Recommendation> sorted) {
    var placed = new ArrayList<Recommendation>();
    for (int i = 0; i < sorted.size(); i++) {
      Recommendation each = sorted.get(i);
      boolean shared = i > 0 && Recommendation.ORDER.compare(sorted.get(i - 1), each) == 0;
      placed.add(each.at(shared ? placed.get(i - 1).rank() : i + 1));
    }
    return List.copyOf(placed);
  }
}
