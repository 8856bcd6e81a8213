package org.upstander.assess.question;

import java.util.Optional;

/// How good the probabilities of one voice, or of the persons together, were.
///
/// @param who the label of a voice, or [Standings#MEDIAN] or [Standings#MEAN]
/// @param questions how many settled questions it answered
/// @param brier mean Brier score, 0 to 1, lower is better
/// @param log mean log score, 0 to infinity, lower is better
/// @param groupBrier mean Brier score of [Standings#MEAN] on the same questions, so that whoever
///   answers hard questions is not the worse for it; empty if no person answered them
public record Standing(
    String who, int questions, double brier, double log, Optional<Double> groupBrier) {}
