package org.upstander.node.terminal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;

/// The only place where a command looks at the clock.
public final class Clock {
  private static final ScopedValue<InstantSource> ANOTHER = ScopedValue.newInstance();

  private Clock() {}

  /// The clock of this machine, unless another was set.
  public static InstantSource source() {
    return ANOTHER.isBound() ? ANOTHER.get() : InstantSource.system();
  }

  /// Does something by another clock: for exercises and tests, whose weeks pass in a moment.
  public static <T> T by(InstantSource source, Callable<T> work) throws Exception {
    return ScopedValue.where(ANOTHER, source).call(work::call);
  }

  /// Today in Greenwich.
  public static LocalDate today() {
    return LocalDate.ofInstant(source().instant(), ZoneOffset.UTC);
  }

  /// The last day a published row can be about: some publish plans and projections of a year.
  public static LocalDate latestDay() {
    return today().plusYears(1);
  }
}
