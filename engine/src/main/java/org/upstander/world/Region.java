package org.upstander.world;

/// The regions of the UN Statistics Division's M49 standard, and one that is made up, for
/// exercises.
public enum Region {
  AFRICA("Africa"),
  AMERICAS("Americas"),
  ASIA("Asia"),
  EUROPE("Europe"),
  OCEANIA("Oceania"),
  MADE_UP("Made up");

  private final String title;

  Region(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
