package org.upstander.record.body;

import java.util.List;
import java.util.Optional;
import org.upstander.assess.Opinion;

/// What is found about indicators, as of the header's day; in a consultation, as of its day.
public sealed interface JudgementBody {
  /// @param indicator its number, such as `7.14`
  record Finding(String indicator, Opinion opinion) {}

  /// By a person.
  ///
  /// @param consultation the id of the consultation; empty for a judgement nobody asked for
  /// @param round 1 or 2
  record HandedIn(Optional<String> consultation, int round, List<Finding> findings)
      implements JudgementBody {
    public HandedIn {
      findings = List.copyOf(findings);
      Findings.check(findings);
    }
  }

  /// By a model that reads data: one more voice, never a person.
  ///
  /// @param model its name
  /// @param version which version of it
  record ModelSpoke(
      Optional<String> consultation, String model, String version, List<Finding> findings)
      implements JudgementBody {
    public ModelSpoke {
      findings = List.copyOf(findings);
      Findings.check(findings);
    }
  }
}
