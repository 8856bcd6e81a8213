/// Commands about the bodies that exist and can be set in motion.
///
/// - **In:** the register that ships, and the bodies of single states that a node enters itself.
/// - **Out:** [lists and single mechanisms][MechanismCommand].
/// - **Promise:** shows offices and how to set them in motion, with the text they rest on.
/// - **Never:** names a person.
@NullMarked
package org.upstander.node.cli.mechanism;

import org.jspecify.annotations.NullMarked;
