/// Framework: the risk factors and indicators of the United Nations Framework of Analysis for
/// Atrocity Crimes, in our own short words.
///
/// - **In:** tables that ship with the product.
/// - **Out:** [factors][Factor] and [indicators][Indicator] with titles in six languages, and
///   [rules][DataRule] by which data can inform an indicator.
/// - **Promise:** 14 factors and 143 indicators, numbered as in A/70/741–S/2016/71.
/// - **Never:** quotes the document; where our words should be compared with it, a note says so.
@NullMarked
package org.upstander.assess.framework;

import org.jspecify.annotations.NullMarked;
