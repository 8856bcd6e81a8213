package org.upstander.forecast.deaths;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/// What became of places in which nobody had been killed for ten years: mostly nothing. Safe to
/// share between threads.
///
/// It gives a state at peace the small chance of violence that such states had, so that none is
/// certain of peace.
final class Peace {
  private final List<Course> courses;
  private final Library library;
  private final AnalogueSettings settings;
  private final int origin;
  private final ConcurrentHashMap<Integer, Spectrum> byLead = new ConcurrentHashMap<>();

  Peace(List<Course> courses, int first, AnalogueSettings settings) {
    this.courses = courses;
    this.library = Library.of(courses, first, true);
    this.settings = settings;
    this.origin = courses.isEmpty() ? 0 : courses.getFirst().months();
  }

  /// The distribution of a month `lead` ahead; certain peace where no such place has been followed
  /// that far.
  Spectrum at(int lead) {
    return byLead.computeIfAbsent(lead, this::learn);
  }

  private Spectrum learn(int lead) {
    var futures = new Spectrum.Builder();
    int rows = library.upTo(origin - lead);
    for (int r = 0; r < rows; r++) {
      double y = courses.get(library.course(r)).deaths(library.origin(r) + lead - 1);
      if (!Double.isNaN(y)) {
        futures.add(y, settings.weight(origin - library.origin(r)));
      }
    }
    return futures.weight() > 0 ? futures.build() : new Spectrum.Builder().add(0, 1).build();
  }
}
