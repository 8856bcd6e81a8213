package org.upstander.assess;

/// One voice's judgement of one indicator in one situation as of one day.
///
/// @param subject what is judged
/// @param opinion what is found, and why
/// @param voice who says so
/// @param round 1 if it was made without sight of the others, 2 if in view of them
public record Judgement(Subject subject, Opinion opinion, Voice voice, int round) {
  /// The last round; a third adds fatigue and conformity more than knowledge.
  public static final int LAST_ROUND = 2;

  public Judgement {
    if (round < 1 || round > LAST_ROUND) {
      throw new IllegalArgumentException("rounds are 1 and 2, not " + round);
    }
  }
}
