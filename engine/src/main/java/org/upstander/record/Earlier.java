package org.upstander.record;

import java.util.Optional;
import org.upstander.world.Situation;

/// What must be known of an earlier entry to judge a later one.
///
/// @param standing whether nothing has superseded or retracted it yet
public record Earlier(
    String id, String kind, Optional<Situation> situation, String organisation, boolean standing) {
  /// An entry that has just come in.
  static Earlier of(Header header) {
    return new Earlier(header.id(), header.kind(), header.situation(), header.organisation(), true);
  }

  Earlier replaced() {
    return new Earlier(id, kind, situation, organisation, false);
  }
}
