package org.upstander.assess.framework;

/// Which crimes a risk factor speaks of. Ethnic cleansing has no factors of its own: its acts are
/// among those of the three crimes (report, note 5).
public enum Crime {
  COMMON,
  GENOCIDE,
  CRIMES_AGAINST_HUMANITY,
  WAR_CRIMES
}
