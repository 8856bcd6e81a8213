package org.upstander.recurrence;

import java.util.List;
import java.util.Optional;

/// What a file says to a risk factor: how much of what would lower it is not done.
///
/// @param factor its number, 1 to 14
/// @param met obligations known to be met
/// @param unmet obligations known not to be met
/// @param unreported obligations nobody has reported on
public record UnmetShare(
    int factor, List<Status> met, List<Status> unmet, List<Status> unreported) {
  public UnmetShare {
    met = List.copyOf(met);
    unmet = List.copyOf(unmet);
    unreported = List.copyOf(unreported);
  }

  static UnmetShare of(int factor, List<Status> all) {
    var own = all.stream().filter(s -> s.obligation().factors().contains(factor)).toList();
    return new UnmetShare(
        factor,
        own.stream().filter(s -> s.standing() == Standing.MET).toList(),
        own.stream().filter(s -> s.standing().unmet()).toList(),
        own.stream().filter(s -> s.standing() == Standing.UNREPORTED).toList());
  }

  /// The share unmet, 0 to 1, among those reported on; empty if none is, which is not 0.
  public Optional<Double> share() {
    int reported = met.size() + unmet.size();
    return reported == 0 ? Optional.empty() : Optional.of(unmet.size() / (double) reported);
  }

  /// The least the share over all can be: as if all that is unreported were met.
  public Optional<Double> least() {
    return over(unmet.size());
  }

  /// The most the share over all can be: as if nothing that is unreported were met.
  public Optional<Double> most() {
    return over(unmet.size() + unreported.size());
  }

  private Optional<Double> over(int count) {
    int all = met.size() + unmet.size() + unreported.size();
    return all == 0 ? Optional.empty() : Optional.of(count / (double) all);
  }
}
