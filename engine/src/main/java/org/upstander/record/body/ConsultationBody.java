package org.upstander.record.body;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// How people are asked for judgements.
public sealed interface ConsultationBody {
  /// Several are asked about the same, blind first. The state of things meant is that of the
  /// header's day.
  ///
  /// @param indicators by their numbers, such as `7.14`
  /// @param invited ids of assessors
  /// @param first when the blind round ends at the latest
  /// @param second when the round in view of the others ends at the latest
  record Opened(Set<String> indicators, Set<String> invited, Instant first, Instant second)
      implements ConsultationBody {
    public Opened {
      indicators = Collections.unmodifiableSortedSet(new TreeSet<>(indicators));
      invited = Collections.unmodifiableSortedSet(new TreeSet<>(invited));
    }
  }

  /// It is given up.
  record CalledOff(String consultation, String reason) implements ConsultationBody {
    public CalledOff {
      Said.need("the reason to call it off", reason);
    }
  }
}
