package org.upstander.warning;

/// How urgently somebody must look at a situation, from the lowest to the highest. The same rule
/// table gives it for every state; see [org.upstander.warning.rule.RuleTable].
///
/// It says how soon an answer is owed, not how bad things are and not who is to blame.
public enum AlertLevel {
  /// Nothing beyond the risk that every society bears (¶4a).
  BASELINE,
  /// Conditions or signs that deserve a look each month.
  WATCH,
  /// Risk well above the ordinary: the time for early, quiet measures.
  ALERT,
  /// Large-scale violence is under way or likely: measures cannot wait for the next meeting.
  WARNING,
  /// Grave harm to many people now or within weeks.
  EMERGENCY
}
