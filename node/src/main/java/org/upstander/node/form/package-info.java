/// Forms: what people write in YAML, JSON or a table, read into records of the engine.
///
/// - **In:** a file of at most 1 MB, or the same bytes from standard input.
/// - **Out:** the [records][Form] it means, by the names of their components.
/// - **Promise:** whatever the bytes are, the answer is a record or a mistake with its line.
/// - **Never:** makes an object that the file names, follows a reference, or guesses a value.
@NullMarked
package org.upstander.node.form;

import org.jspecify.annotations.NullMarked;
