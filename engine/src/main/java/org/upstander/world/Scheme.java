package org.upstander.world;

/// The ways publishers number or abbreviate states. The same code can mean different states in two
/// schemes (970 is Kiribati for Gleditsch and Ward and Nauru for the Correlates of War), and in one
/// scheme on two days (CS was Czechoslovakia, later Serbia and Montenegro).
public enum Scheme {
  /// Gleditsch and Ward's numbers, the key of Upstander; used by UCDP.
  GLEDITSCH_WARD,
  /// The Correlates of War project's numbers; used by the Early Warning Project and the Political
  /// Terror Scale.
  COW,
  /// ISO 3166-1 alpha-2, with withdrawn codes of ISO 3166-3 and the user-assigned XK for Kosovo.
  ISO2,
  /// ISO 3166-1 alpha-3, with withdrawn codes of ISO 3166-3 and the user-assigned XKX for Kosovo.
  ISO3,
  /// The UN Statistics Division's numbers, with those no longer in use; leading zeros are optional.
  M49,
  /// UNHCR's own three letters, which look like ISO 3166 and often are not: AUS is Austria.
  UNHCR,
  /// The country numbers of the ViEWS forecasting system, which change when borders do.
  VIEWS
}
