package org.upstander.assess.synthesis;

import org.upstander.assess.Judgement;

/// A judgement as it counts on a day.
///
/// @param judgement the latest of its voice on the indicator
/// @param kept what is left of it, 0 to 1
/// @param renew whether it asks to be renewed
public record Heard(Judgement judgement, double kept, boolean renew) {}
