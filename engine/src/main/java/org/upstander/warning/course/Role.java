package org.upstander.warning.course;

/// In which capacity somebody acts on a warning. One person may hold several roles, but never
/// review what they drafted.
public enum Role {
  /// Drafts warnings.
  ANALYST,
  /// Reads a draft against its evidence before it may be issued.
  REVIEWER,
  /// Issues and closes warnings for the organisation.
  ISSUER,
  /// Answers for a body to which the warning is addressed.
  ADDRESSEE,
  /// Speaks for the state concerned, which has a right of reply.
  STATE_CONCERNED,
  /// The rules themselves, when a time limit has passed.
  RULE
}
