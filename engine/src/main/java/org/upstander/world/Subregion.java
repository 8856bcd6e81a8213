package org.upstander.world;

import static org.upstander.world.Region.AFRICA;
import static org.upstander.world.Region.AMERICAS;
import static org.upstander.world.Region.ASIA;
import static org.upstander.world.Region.EUROPE;
import static org.upstander.world.Region.MADE_UP;
import static org.upstander.world.Region.OCEANIA;

/// The subregions of the UN Statistics Division's M49 standard, with its intermediate regions in
/// Africa south of the Sahara and in Latin America. They serve statistics and say nothing about
/// politics; states outside M49 stand in the subregion that surrounds them. The last is made up,
/// for exercises.
public enum Subregion {
  NORTHERN_AFRICA("Northern Africa", AFRICA),
  EASTERN_AFRICA("Eastern Africa", AFRICA),
  MIDDLE_AFRICA("Middle Africa", AFRICA),
  SOUTHERN_AFRICA("Southern Africa", AFRICA),
  WESTERN_AFRICA("Western Africa", AFRICA),
  CARIBBEAN("Caribbean", AMERICAS),
  CENTRAL_AMERICA("Central America", AMERICAS),
  SOUTH_AMERICA("South America", AMERICAS),
  NORTHERN_AMERICA("Northern America", AMERICAS),
  CENTRAL_ASIA("Central Asia", ASIA),
  EASTERN_ASIA("Eastern Asia", ASIA),
  SOUTH_EASTERN_ASIA("South-eastern Asia", ASIA),
  SOUTHERN_ASIA("Southern Asia", ASIA),
  WESTERN_ASIA("Western Asia", ASIA),
  EASTERN_EUROPE("Eastern Europe", EUROPE),
  NORTHERN_EUROPE("Northern Europe", EUROPE),
  SOUTHERN_EUROPE("Southern Europe", EUROPE),
  WESTERN_EUROPE("Western Europe", EUROPE),
  AUSTRALIA_AND_NEW_ZEALAND("Australia and New Zealand", OCEANIA),
  MELANESIA("Melanesia", OCEANIA),
  MICRONESIA("Micronesia", OCEANIA),
  POLYNESIA("Polynesia", OCEANIA),
  EXERCISE_REGION("Exercise region", MADE_UP);

  private final String title;
  private final Region region;

  Subregion(String title, Region region) {
    this.title = title;
    this.region = region;
  }

  public String title() {
    return title;
  }

  public Region region() {
    return region;
  }
}
