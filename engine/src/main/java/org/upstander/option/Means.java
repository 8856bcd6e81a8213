package org.upstander.option;

/// How far an option works against the will of those concerned, mildest first.
public enum Means {
  /// Consent, cooperation, advice, observation or publicity.
  PERSUASION,
  /// A legal act that does not wait for consent: a trial, a referral, a suspension, a refusal to
  /// deliver.
  COMPULSION,
  /// Restrictions on trade, money, arms or travel. Their humanitarian effect is always checked
  /// (¶27).
  SANCTION,
  /// Armed force without the consent of the state.
  FORCE;

  /// Whether it works against the will of those concerned.
  public boolean coercive() {
    return this != PERSUASION;
  }
}
