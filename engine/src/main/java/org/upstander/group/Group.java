package org.upstander.group;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A group at risk (¶16a, ¶19, ¶33–34): people who share a ground of identity for which they may be
/// attacked. It tells about the group, never about its members.
///
/// @param id by which warnings and actions refer to it
/// @param name how the group is called, as neutrally as can be
/// @param grounds for which it is at risk; several may meet
/// @param places where it is
/// @param size how many people, as a band
/// @param exposures to what it is exposed
/// @param needs what it needs
/// @param capacities what protects it
/// @param validity the days on which this holds
public record Group(
    String id,
    String name,
    Set<Ground> grounds,
    List<GroupPlace> places,
    SizeBand size,
    Set<Exposure> exposures,
    List<GroupNeed> needs,
    List<Capacity> capacities,
    Validity validity) {
  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z0-9]+)*");
  private static final int LONGEST_ID = 60;

  public Group {
    if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "a group's id is up to 60 lower-case letters, digits and single hyphens");
    }
    ContactData.refuse("the name of the group", name);
    grounds = ordered(grounds, Ground.class);
    places = List.copyOf(places);
    exposures = ordered(exposures, Exposure.class);
    needs = List.copyOf(needs);
    capacities = List.copyOf(capacities);
    if (grounds.isEmpty() || places.isEmpty()) {
      throw new IllegalArgumentException(
          "the group %s needs a ground of identity and a place: name at least one of each"
              .formatted(id));
    }
    if (size == SizeBand.UNDER_10 && places.stream().anyMatch(Group::open)) {
      throw new IllegalArgumentException(
          "the group %s has fewer than ten people: its exact places must be closed".formatted(id));
    }
  }

  /// The group as far as `clearance` may see it. Of fewer than ten people only those who work on
  /// assessments see more than the state.
  public Group seenBy(Clearance clearance) {
    boolean stateOnly = size == SizeBand.UNDER_10 && clearance.compareTo(Clearance.ANALYST) < 0;
    List<GroupPlace> seen =
        places.stream()
            .map(place -> stateOnly ? place.withoutUnit() : place.seenBy(clearance))
            .distinct()
            .toList();
    return new Group(id, name, grounds, seen, size, exposures, needs, capacities, validity);
  }

  private static boolean open(GroupPlace place) {
    return place.exact().map(exact -> exact.sensitivity() != Sensitivity.CLOSED).orElse(false);
  }

  private static <E extends Enum<E>> Set<E> ordered(Collection<E> values, Class<E> kind) {
    var copy = EnumSet.noneOf(kind);
    copy.addAll(values);
    return Collections.unmodifiableSet(copy);
  }
}
