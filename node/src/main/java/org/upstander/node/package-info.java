/// Node: what runs. Everything that touches a disk, a network, a clock or a person starts here.
///
/// - **In:** files and arguments from a person.
/// - **Out:** tables, files and pages made by the engine.
/// - **Promise:** each exit code means one thing: 0 done, 1 failed or fell short, 2 wrong usage.
/// - **Never:** computes a figure; it asks the engine.
@NullMarked
package org.upstander.node;

import org.jspecify.annotations.NullMarked;
