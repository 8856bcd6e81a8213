/// The rule table: which inputs give which phase and level, as data, and one small interpreter.
///
/// - **In:** a [picture][org.upstander.warning.rule.Picture], each input known, bounded or missing
///   with the reason.
/// - **Out:** a [decision][org.upstander.warning.rule.Decision]: the rules that fired, nearly fired
///   or stay open, the change that would move the level, the confidence.
/// - **Promise:** the same picture and table give the same decision, whatever the state is called.
/// - **Never:** takes a missing input for zero, or fires a rule on it.
@NullMarked
package org.upstander.warning.rule;

import org.jspecify.annotations.NullMarked;
