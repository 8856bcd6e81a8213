package org.upstander.recurrence;

import java.util.List;

/// One strand of a file. There is no figure over all strands: a truth commission does not make up
/// for an army without control.
///
/// @param strand which
/// @param statuses its obligations and where they stand, by id
public record StrandTally(Strand strand, List<Status> statuses) {
  public StrandTally {
    statuses = List.copyOf(statuses);
  }

  static StrandTally of(Strand strand, List<Status> all) {
    return new StrandTally(
        strand, all.stream().filter(s -> s.obligation().strand() == strand).toList());
  }

  /// How many stand at a certain point.
  public int count(Standing standing) {
    return (int) statuses.stream().filter(s -> s.standing() == standing).count();
  }
}
