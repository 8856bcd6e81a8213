package org.upstander.option;

import java.util.List;
import java.util.Set;
import org.upstander.world.RegionalBody;

/// Who can decide on an option, and by what right.
///
/// @param decides kinds of bodies that can decide on it
/// @param bases kinds of law it rests on
/// @param texts the articles, resolutions and principles, as they are cited
/// @param bodies the regional organisations whose instrument it is; empty if it is open to any
///   state
public record LegalPath(
    Set<BodyKind> decides, Set<Basis> bases, List<String> texts, Set<RegionalBody> bodies) {
  public LegalPath {
    decides = Use.ordered(decides, BodyKind.class);
    bases = Use.ordered(bases, Basis.class);
    texts = List.copyOf(texts);
    bodies = Use.ordered(bodies, RegionalBody.class);
    if (decides.isEmpty() || bases.isEmpty() || texts.isEmpty()) {
      throw new IllegalArgumentException("somebody decides on an option, and by some right");
    }
  }

  /// Whether a state that belongs to `memberships` can be helped by it.
  public boolean open(Set<RegionalBody> memberships) {
    return bodies.isEmpty() || bodies.stream().anyMatch(memberships::contains);
  }
}
