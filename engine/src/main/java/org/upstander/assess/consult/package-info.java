/// Consult: several assessors judge the same indicators, blind first, then in view of each other.
///
/// - **In:** a [plan][Plan] and [moves][ConsultationMove], in the order in which they were made.
/// - **Out:** the [course][Consultation] they lead to: its [stage][ConsultationStage], who may see
///   what, and the judgements that stand.
/// - **Promise:** nobody sees another's first judgement before the first round is closed; the same
///   moves give the same course.
/// - **Never:** presses towards agreement; staying apart is a result.
@NullMarked
package org.upstander.assess.consult;

import org.jspecify.annotations.NullMarked;
