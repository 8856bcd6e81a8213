/// Terminal: what every command stands on: help, tables, arguments that several take, and the day.
///
/// - **In:** what a person typed, and rows to be shown.
/// - **Out:** [tables][Table] as text and JSON, [arguments][StateArgument] as the things they name.
/// - **Promise:** what cannot be understood is answered with what is wrong and what to do.
/// - **Never:** does anything a command is there for.
@NullMarked
package org.upstander.node.terminal;

import org.jspecify.annotations.NullMarked;
