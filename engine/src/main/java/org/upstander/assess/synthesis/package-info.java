/// Synthesis: what many judgements say together, without hiding where they part.
///
/// - **In:** [judgements][org.upstander.assess.Judgement] of persons and models, and the day on
///   which they are read.
/// - **Out:** a [distribution][Distribution] an indicator and a factor, the [Split] where there is
///   one, what is unknown, and which judgements ask to be renewed.
/// - **Promise:** old judgements fade into not knowing, by one [declared rule][Fading]; all models
///   together weigh no more than one person.
/// - **Never:** makes one number out of several judgements; never weighs a voice by its rank or by
///   how sure it is.
@NullMarked
package org.upstander.assess.synthesis;

import org.jspecify.annotations.NullMarked;
