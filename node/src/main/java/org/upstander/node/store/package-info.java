/// Store: what is kept on disk.
///
/// - **In:** results and raw files.
/// - **Out:** files that are whole or absent.
/// - **Promise:** nothing is left half-written; the same content gives the same bytes.
/// - **Never:** interprets what it keeps.
@NullMarked
package org.upstander.node.store;

import org.jspecify.annotations.NullMarked;
