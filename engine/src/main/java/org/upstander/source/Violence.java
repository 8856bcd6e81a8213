package org.upstander.source;

/// The three types of organised violence of the Uppsala Conflict Data Program.
public enum Violence {
  /// Armed force over government or territory in which a state is one party.
  STATE_BASED,
  /// Armed force between organised groups neither of which is a state.
  NON_STATE,
  /// Armed force by a state or an organised group against civilians.
  ONE_SIDED
}
