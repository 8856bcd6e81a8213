package org.upstander.assess.consult;

/// How far a consultation is.
public enum ConsultationStage {
  /// Everybody judges alone.
  BLIND,
  /// Those who judged alone see each other's judgements and judge again.
  IN_VIEW,
  /// The judgements stand.
  COMPLETE,
  /// The first round ended without any judgement.
  LAPSED,
  CALLED_OFF
}
