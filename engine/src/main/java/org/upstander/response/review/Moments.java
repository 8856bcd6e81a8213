package org.upstander.response.review;

import java.time.Instant;
import java.util.Optional;

/// When what happened, as far as it is known.
///
/// @param emerged when the change began, often known only afterwards
/// @param detected when somebody first saw it
/// @param notified when those who can act were told
/// @param acted when the early actions had been taken
public record Moments(
    Optional<Instant> emerged,
    Optional<Instant> detected,
    Optional<Instant> notified,
    Optional<Instant> acted) {

  Optional<Instant> start(Stage stage) {
    return switch (stage) {
      case DETECTION -> emerged;
      case NOTIFICATION -> detected;
      case EARLY_ACTION -> notified;
    };
  }

  Optional<Instant> end(Stage stage) {
    return switch (stage) {
      case DETECTION -> detected;
      case NOTIFICATION -> notified;
      case EARLY_ACTION -> acted;
    };
  }
}
