package org.upstander.group;

import java.util.Optional;

/// Where a group lives or stays.
///
/// @param state Gleditsch–Ward code
/// @param unit name of the first administrative unit; empty for the whole state
/// @param exact a place within it, in words or as coordinates, and who may see it
public record GroupPlace(int state, Optional<String> unit, Optional<Exact> exact) {
  /// A place that could lead somebody to the group.
  ///
  /// @param text its name or coordinates
  /// @param sensitivity who may see it
  public record Exact(String text, Sensitivity sensitivity) {
    public Exact {
      ContactData.refuseButCoordinates("the exact place", text);
    }
  }

  public GroupPlace {
    if (state < 1) {
      throw new IllegalArgumentException("no state has the code " + state);
    }
    unit.ifPresent(name -> ContactData.refuse("the administrative unit", name));
    if (exact.isPresent() && unit.isEmpty()) {
      throw new IllegalArgumentException(
          "an exact place needs its administrative unit, which is what others will see");
    }
  }

  /// The place as far as `clearance` may see it.
  public GroupPlace seenBy(Clearance clearance) {
    return new GroupPlace(state, unit, exact.filter(each -> each.sensitivity().seenBy(clearance)));
  }

  GroupPlace withoutUnit() {
    return new GroupPlace(state, Optional.empty(), Optional.empty());
  }
}
