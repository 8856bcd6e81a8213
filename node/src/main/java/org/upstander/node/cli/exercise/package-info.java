/// Exercise: the whole course of a situation in a made-up region, in a few minutes, by the commands
/// that real work is done with.
///
/// - **In:** the [story][Script] that ships with the product, and a folder of its own.
/// - **Out:** what each command prints, with what happens and why; the folder, to go on by hand.
/// - **Promise:** nothing but the real commands writes; everything is marked as made up.
/// - **Never:** touches the record, keys or figures of a real node.
@NullMarked
package org.upstander.node.cli.exercise;

import org.jspecify.annotations.NullMarked;
