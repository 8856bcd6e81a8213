package org.upstander.signal.cumulative;

/// What is normal, as fitted.
///
/// @param coefficients of the terms of the wave; none if too little is known
/// @param alpha the variance is `mean + alpha mean²`; NaN if too little is known
record WaveFit(Wave wave, double[] coefficients, int perYear, double alpha) {
  /// The expected count of an index; NaN if too little is known.
  double mean(int index, double population) {
    if (coefficients.length == 0) {
      return Double.NaN;
    }
    if (coefficients.length == 1) {
      return population * coefficients[0];
    }
    return population * StrictMath.exp(wave.link(coefficients, index, perYear));
  }
}
