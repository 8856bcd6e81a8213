package org.upstander.record.json;

/// JSON that cannot be read, or that could be read in two ways. The message says what is wrong and
/// at which line and column, or at which path.
public final class MalformedJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MalformedJson(String message) {
    super(message);
  }
}
