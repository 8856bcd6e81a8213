/// Question: questions that the future answers, and who was right.
///
/// - **In:** arguments.
/// - **Out:** questions and probabilities on record; scores of persons, of all persons together,
///   and of models, side by side.
/// - **Promise:** nobody sees another's probability before the question closes.
/// - **Never:** scores anything itself: that is `assess.question` in the engine.
@NullMarked
package org.upstander.node.cli.judge.question;

import org.jspecify.annotations.NullMarked;
