/// Assess: what people judge about the risk factors, and what is made of many judgements.
///
/// - **In:** [judgements][Judgement] of [voices][Voice] about indicators of the
///   [framework][org.upstander.assess.framework.Framework].
/// - **Out:** [consultations][org.upstander.assess.consult.Consultation] that are blind first, a
///   [synthesis][org.upstander.assess.synthesis.Synthesis] a factor, and
///   [questions][org.upstander.assess.question.QuestionCourse] whose forecasts are scored.
/// - **Promise:** disagreement and ignorance stand beside every summary; a model is a labelled
///   voice and never a person.
/// - **Never:** decides phase or level; that is `warning`.
@NullMarked
package org.upstander.assess;

import org.jspecify.annotations.NullMarked;
