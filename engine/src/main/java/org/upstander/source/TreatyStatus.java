package org.upstander.source;

import java.time.LocalDate;
import java.util.Optional;
import org.upstander.world.State;

/// How far a state is bound by a treaty.
///
/// @param state whose status it is
/// @param treaty a short name such as `cat` or `rome_statute`; `untc_` and the number in the UN
///   Treaty Collection for a treaty without one
/// @param standing bound, signed only, or neither
/// @param since the year or day it became bound; empty if it is not or the file does not say
/// @param signed the day it signed; empty if it has not or the file does not say
/// @param path how it became bound; empty if it is not or the file does not say
public record TreatyStatus(
    State state,
    String treaty,
    Standing standing,
    Optional<Period> since,
    Optional<LocalDate> signed,
    Optional<Path> path)
    implements Row {

  /// Whether a state is bound by a treaty.
  public enum Standing {
    PARTY,
    SIGNATORY,
    NONE
  }

  /// The act by which a state became bound.
  public enum Path {
    RATIFICATION,
    ACCESSION,
    SUCCESSION,
    ACCEPTANCE,
    APPROVAL
  }
}
