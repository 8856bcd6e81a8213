package org.upstander.record.body;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.rule.Confidence;
import org.upstander.warning.rule.Decision;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Picture;
import org.upstander.warning.rule.Rule;
import org.upstander.world.Phase;

/// Which level a situation stands at.
public sealed interface DecisionBody {
  /// What the rule table said of a picture. The picture is kept whole, so that anybody can ask the
  /// same table again.
  ///
  /// @param version of the table
  /// @param inputs by the ids of the table's measures
  /// @param worst the level if all that is missing were as high as it can be
  /// @param fired the ids of the rules that held
  record Ruled(
      String version,
      SortedMap<String, Input> inputs,
      Phase phase,
      AlertLevel level,
      AlertLevel worst,
      Confidence confidence,
      List<String> fired)
      implements DecisionBody {
    public Ruled {
      inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
      fired = List.copyOf(fired);
    }

    /// A decision and what it rests on.
    public static Ruled of(Decision decision, Picture picture) {
      return new Ruled(
          decision.version(),
          picture.inputs(),
          decision.phase(),
          decision.level(),
          decision.outcome().worst(),
          decision.confidence(),
          decision.reasons().fired().stream().map(Rule::id).toList());
    }
  }

  /// Somebody holds that the rules miss it. Nothing changes until a second person stands by it.
  ///
  /// @param decision the id of the decision deviated from
  record Proposed(String decision, AlertLevel chosen, String reason) implements DecisionBody {
    public Proposed {
      Said.need("the reason to deviate from the rules", reason);
    }
  }

  /// The second person does.
  ///
  /// @param proposal the id of the proposal
  record Seconded(String proposal) implements DecisionBody {}
}
