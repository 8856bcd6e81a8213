package org.upstander.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Groups at risk on one day, seen by one clearance. Immutable and safe to share between threads.
public final class GroupRegister {
  private final List<Group> groups;

  private GroupRegister(List<Group> groups) {
    this.groups = groups;
  }

  /// The groups whose description holds on `day`, as far as `clearance` may see them. Of several
  /// descriptions of a group that hold, the one that begins last counts, and of those the later in
  /// the list.
  public static GroupRegister asOf(LocalDate day, List<Group> described, Clearance clearance) {
    return new GroupRegister(
        described.stream()
            .filter(group -> group.validity().on(day))
            .collect(
                Collectors.toMap(Group::id, group -> group, GroupRegister::later, TreeMap::new))
            .values()
            .stream()
            .map(group -> group.seenBy(clearance))
            .toList());
  }

  public Optional<Group> find(String id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  /// All of them, in the order of their ids.
  public List<Group> list() {
    return groups;
  }

  /// Those with a place in a state, by its Gleditsch–Ward code.
  public List<Group> list(int state) {
    return groups.stream()
        .filter(group -> group.places().stream().anyMatch(place -> place.state() == state))
        .toList();
  }

  /// Those whose description ends within `days` days after `day`, soonest first: somebody should
  /// look again.
  public List<Group> endingSoon(LocalDate day, int days) {
    LocalDate last = day.plusDays(days);
    return groups.stream()
        .filter(group -> !group.validity().until().isAfter(last))
        .sorted(Comparator.comparing((Group group) -> group.validity().until()))
        .toList();
  }

  private static Group later(Group one, Group other) {
    return one.validity().from().isAfter(other.validity().from()) ? one : other;
  }
}
