package org.upstander.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A made-up group in no real place: state 999 is nobody's code.
final class Given {
  static final int NOWHERE = 999;
  static final LocalDate SPRING = LocalDate.parse("2026-03-01");
  static final LocalDate AUTUMN = LocalDate.parse("2026-09-30");

  private Given() {}

  static GroupPlace place(String unit, String exact, Sensitivity sensitivity) {
    return new GroupPlace(
        NOWHERE, Optional.of(unit), Optional.of(new GroupPlace.Exact(exact, sensitivity)));
  }

  static Group group(SizeBand size, GroupPlace... places) {
    return group("river-people", size, new Validity(SPRING, AUTUMN), places);
  }

  static Group group(String id, SizeBand size, Validity validity, GroupPlace... places) {
    return new Group(
        id,
        "People who speak the river language",
        Set.of(Ground.LINGUISTIC, Ground.DISPLACED),
        List.of(places),
        size,
        Set.of(Exposure.HATE_SPEECH, Exposure.DENIAL_OF_RELIEF),
        List.of(new GroupNeed(GroupNeed.Kind.WATER, "two wells per camp, 15 litres a day each")),
        List.of(new Capacity(Capacity.Kind.COMMUNITY_WARNING, "drum signals from 1998-2004")),
        validity);
  }
}
