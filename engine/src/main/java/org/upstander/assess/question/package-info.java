/// Question: people and models put a probability on a defined event, and are scored on it.
///
/// - **In:** a [question][Question] and what [happens][QuestionMove] to it.
/// - **Out:** the [course][QuestionCourse], pooled probabilities of the persons, and [standings]
///   [Standings] of all voices by the scores of `score`.
/// - **Promise:** nobody sees another's probability before the question is closed; an annulled
///   question scores nobody.
/// - **Never:** counts a model as a person, or a question not answered as one answered badly.
@NullMarked
package org.upstander.assess.question;

import org.jspecify.annotations.NullMarked;
