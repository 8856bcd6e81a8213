package org.upstander.score;

import java.util.Locale;

/// Gathers how well computed numbers agree with those of one reference file.
///
/// The error is relative to the reference number; numbers below 1e-3 are held to the error that
/// 1e-3 would be allowed, which makes the tolerance 1e-9 the absolute floor 1e-12. A missing number
/// agrees with a missing one only, an infinity with the same infinity.
public final class Agreement {
  private static final double FLOOR = 1e-3;

  private final double tolerance;
  private double worst;
  private int compared;
  private String firstFault = "";

  /// An agreement to be reached within the given relative error.
  public Agreement(double tolerance) {
    this.tolerance = tolerance;
  }

  /// Compares one number; `where` names it should it differ.
  public void number(String where, double actual, double expected) {
    compared++;
    if (Double.compare(actual, expected) == 0 || actual == expected) {
      return;
    }
    double error = Math.abs(actual - expected) / Math.max(Math.abs(expected), FLOOR);
    if (error <= tolerance) {
      worst = Math.max(worst, error);
    } else {
      fault(where + ": expected " + expected + ", computed " + actual);
    }
  }

  /// Compares one number that must be the same, such as a count.
  public void same(String where, double actual, double expected) {
    compared++;
    if (Double.compare(actual, expected) != 0 && actual != expected) {
      fault(where + ": expected " + expected + ", computed " + actual);
    }
  }

  /// Notes something that cannot be compared; the first fault is the one reported.
  public void fault(String what) {
    if (firstFault.isEmpty()) {
      firstFault = what;
    }
  }

  /// The outcome for the file.
  public Check of(String file) {
    if (compared == 0) {
      fault("nothing to compare");
    }
    boolean pass = firstFault.isEmpty();
    return new Check(file, pass, pass ? String.format(Locale.ROOT, "%.1e", worst) : firstFault);
  }
}
