/// The command line: one thin class a command.
///
/// - **In:** arguments.
/// - **Out:** tables for people, JSON for programs, an exit code.
/// - **Promise:** a mistake gets one message that says what is wrong, where, and what to do; no
///   stack trace.
/// - **Never:** holds a rule or a model.
@NullMarked
package org.upstander.node.cli;

import org.jspecify.annotations.NullMarked;
