package org.upstander.record.body;

/// In which capacity the holder of a key acts at a node. One may hold several; who drafted a
/// warning still never reviews it.
public enum Duty {
  /// Judges indicators and answers questions about the future.
  ASSESSOR,
  /// Opens situations and consultations, decides levels by the rules, drafts warnings, keeps files.
  ANALYST,
  /// Reads drafts against their evidence; stands by deviations.
  REVIEWER,
  /// Issues and closes warnings for the organisation.
  ISSUER,
  /// Answers for a body that warnings are addressed to, and carries out what it has promised.
  ADDRESSEE,
  /// Speaks for the state concerned, which has a right of reply.
  STATE_CONCERNED,
  /// Is charged with the protection of groups at risk, and sees their exact places.
  PROTECTION_OFFICER
}
