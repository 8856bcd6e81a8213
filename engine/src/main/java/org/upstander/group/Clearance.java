package org.upstander.group;

/// What somebody may see of groups at risk; each clearance sees what those before it see.
public enum Clearance {
  /// Anybody.
  PUBLIC,
  /// Another organisation with which a node shares.
  PARTNER,
  /// Works on assessments at this node.
  ANALYST,
  /// Is charged with the protection of groups at this node.
  PROTECTION_OFFICER
}
