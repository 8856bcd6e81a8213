package org.upstander.response.action;

/// Where an action stands.
public enum Standing {
  PLANNED,
  STARTED,
  DONE,
  STOPPED;

  /// Whether nothing more can follow.
  public boolean ended() {
    return this == DONE || this == STOPPED;
  }
}
