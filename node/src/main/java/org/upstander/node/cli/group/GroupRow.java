package org.upstander.node.cli.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.upstander.group.Exposure;
import org.upstander.group.Ground;
import org.upstander.group.Group;
import org.upstander.group.GroupPlace;
import org.upstander.group.SizeBand;
import org.upstander.group.Validity;
import org.upstander.node.Mistake;

/// A row of a table of groups. A group with several places has a row for each; what else the rows
/// of a group say must be the same.
///
/// @param needs each as a kind and words, such as `safety: the road to the market`
/// @param capacities the same of what protects
record GroupRow(
    String id,
    String name,
    Set<Ground> grounds,
    GroupPlace place,
    SizeBand size,
    Set<Exposure> exposures,
    List<String> needs,
    List<String> capacities,
    Validity validity) {
  GroupRow {
    needs = List.copyOf(needs);
    capacities = List.copyOf(capacities);
    // What a group refuses is refused here, where the reader of files knows the row.
    var group =
        new Group(
            id,
            name,
            grounds,
            List.of(place),
            size,
            exposures,
            KindOfText.needs(needs),
            KindOfText.capacities(capacities),
            validity);
    grounds = group.grounds();
    exposures = group.exposures();
  }

  private Group at(List<GroupPlace> places) {
    return new Group(
        id,
        name,
        grounds,
        places,
        size,
        exposures,
        KindOfText.needs(needs),
        KindOfText.capacities(capacities),
        validity);
  }

  /// The groups that rows describe, in the order of their first rows.
  static List<Group> groups(List<GroupRow> rows) {
    var byId = new LinkedHashMap<String, List<GroupRow>>();
    rows.forEach(row -> byId.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row));
    return byId.values().stream().map(GroupRow::group).toList();
  }

  private static Group group(List<GroupRow> rows) {
    var first = rows.getFirst();
    for (GroupRow row : rows) {
      if (!row.at(List.of(first.place())).equals(first.at(List.of(first.place())))) {
        throw Mistake.input(
            "the rows of the group %s differ in more than the place: make the rest the same."
                .formatted(first.id()));
      }
    }
    return first.at(rows.stream().map(GroupRow::place).distinct().toList());
  }
}
