package org.upstander.group;

/// Something that protects a group or that it can do for itself and others (¶34, ¶38).
///
/// @param kind of what sort
/// @param text what exactly, in words that point at nobody
public record Capacity(Kind kind, String text) {
  /// Sorts of protective capacity.
  public enum Kind {
    COMMUNITY_WARNING,
    LOCAL_MEDIATION,
    TRUSTED_LEADERS,
    SOLIDARITY_OF_OTHERS,
    CIVIL_SOCIETY,
    MEDIA,
    LEGAL_AID,
    LAWFUL_POLICING,
    SAFE_PLACES,
    MOBILITY,
    MUTUAL_AID,
    HUMANITARIAN_PRESENCE,
    INTERNATIONAL_PRESENCE
  }

  public Capacity {
    ContactData.refuse("the capacity " + kind, text);
  }
}
