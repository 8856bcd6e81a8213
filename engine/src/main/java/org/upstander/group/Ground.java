package org.upstander.group;

/// On what ground of identity a group is at risk: the four that the Genocide Convention protects
/// (art. II), those that persecution can rest on (Rome Statute art. 7(1)(h)), and those that are
/// seen in practice (¶10–12). How those who attack see a group counts, not whether the group sees
/// itself so.
public enum Ground {
  NATIONAL,
  ETHNIC,
  RACIAL,
  RELIGIOUS,
  LINGUISTIC,
  INDIGENOUS,
  POLITICAL,
  CULTURAL,
  GENDER,
  SEXUAL_ORIENTATION,
  AGE,
  DISABILITY,
  DISPLACED,
  STATELESS,
  MIGRANT,
  NOMADIC,
  PROFESSION,
  SOCIAL_ORIGIN,
  PLACE_OF_ORIGIN;

  /// Whether the Genocide Convention protects a group on this ground.
  public boolean protectedFromGenocide() {
    return switch (this) {
      case NATIONAL, ETHNIC, RACIAL, RELIGIOUS -> true;
      case LINGUISTIC,
          INDIGENOUS,
          POLITICAL,
          CULTURAL,
          GENDER,
          SEXUAL_ORIENTATION,
          AGE,
          DISABILITY,
          DISPLACED,
          STATELESS,
          MIGRANT,
          NOMADIC,
          PROFESSION,
          SOCIAL_ORIGIN,
          PLACE_OF_ORIGIN ->
          false;
    };
  }
}
