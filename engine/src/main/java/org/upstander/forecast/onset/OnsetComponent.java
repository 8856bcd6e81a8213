package org.upstander.forecast.onset;

/// One of the models whose log odds the ensemble averages.
interface OnsetComponent {
  String name();

  FittedComponent fit(OnsetSample sample);

  /// A cheaper one of the same kind, for the many fits of a bootstrap.
  default OnsetComponent lighter() {
    return this;
  }
}
