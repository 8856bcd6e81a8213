package org.upstander.option;

import java.util.Set;

/// By what means an option works, what it needs and what it owes.
///
/// @param means how far it works against the will of those concerned
/// @param prerequisites what has to be there first
/// @param safeguards what is owed to the people it may hurt; do no harm is always among them
public record Terms(Means means, Set<Prerequisite> prerequisites, Set<Safeguard> safeguards) {
  public Terms {
    prerequisites = Use.ordered(prerequisites, Prerequisite.class);
    safeguards = Use.ordered(safeguards, Safeguard.class);
    require(safeguards, Safeguard.DO_NO_HARM);
    switch (means) {
      case PERSUASION, COMPULSION -> {}
      case SANCTION -> require(safeguards, Safeguard.HUMANITARIAN_EFFECT);
      case FORCE -> {
        require(safeguards, Safeguard.HUMANITARIAN_EFFECT);
        require(safeguards, Safeguard.CIVILIAN_HARM);
        require(safeguards, Safeguard.TIME_LIMIT_AND_REVIEW);
        require(prerequisites, Prerequisite.PEACEFUL_MEANS_INADEQUATE);
        require(prerequisites, Prerequisite.SECURITY_COUNCIL_DECISION);
      }
    }
  }

  static <E extends Enum<E>> void require(Set<E> had, E needed) {
    if (!had.contains(needed)) {
      throw new IllegalArgumentException("such an option must carry " + needed);
    }
  }
}
