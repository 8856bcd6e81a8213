package org.upstander.response.review;

/// What slowed or helped a stage, by those who took part.
///
/// @param kind whether it slowed or helped
/// @param stage which stage
/// @param text what it was; about offices and procedures, never about persons
public record Remark(Kind kind, Stage stage, String text) {
  public Remark {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a remark says what slowed or helped");
    }
  }

  /// Whether it slowed or helped.
  public enum Kind {
    BOTTLENECK,
    ENABLER
  }
}
