package org.upstander.assess;

/// How sure a voice is of its own judgement. It is shown beside the judgement and does not weigh
/// it: people who are surer are not on average nearer the truth by as much as they feel.
public enum Confidence {
  /// Little or weak evidence; another reading is as plausible.
  LOW,
  /// Evidence that fits together, with gaps or a source that cannot be checked.
  MODERATE,
  /// Several good sources that agree; another reading is hard to hold.
  HIGH
}
