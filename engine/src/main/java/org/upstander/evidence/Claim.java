package org.upstander.evidence;

import java.time.LocalDate;
import org.upstander.source.Figure;

/// A figure as one source stated it. A later statement about the same state and month is another
/// claim, beside this one.
public record Claim(Figure figure, Origin origin) {
  public LocalDate published() {
    return origin.published();
  }

  public double value() {
    return figure.value();
  }
}
