/// Warning: a warning as those it is addressed to read it, on two pages at most.
///
/// - **In:** [a warning][Shown] with the file it stands in.
/// - **Out:** [a paper][Paper] as a page that prints and as text, its frame in six languages.
/// - **Promise:** the marking stands on top; what the state concerned replied stands beside what is
///   said of it.
/// - **Never:** shows an exact place of a group at risk, or an average in place of a split.
@NullMarked
package org.upstander.node.page.warning;

import org.jspecify.annotations.NullMarked;
