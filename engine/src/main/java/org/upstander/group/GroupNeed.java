package org.upstander.group;

/// Something a group needs.
///
/// @param kind of what sort
/// @param text what exactly, in words that point at nobody
public record GroupNeed(Kind kind, String text) {
  /// Sorts of needs.
  public enum Kind {
    SAFETY,
    FREE_MOVEMENT,
    SHELTER,
    FOOD,
    WATER,
    HEALTH,
    CARE_AFTER_VIOLENCE,
    LIVELIHOOD,
    EDUCATION,
    LEGAL_STATUS,
    JUSTICE,
    INFORMATION,
    LANGUAGE,
    WORSHIP_AND_CULTURE,
    FAMILY_UNITY,
    PARTICIPATION
  }

  public GroupNeed {
    ContactData.refuse("the need " + kind, text);
  }
}
