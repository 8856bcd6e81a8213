/// Mechanisms: the public bodies that exist and can be set in motion.
///
/// - **In:** the table `mechanisms.csv` that ships with the build.
/// - **Out:** the [register][MechanismRegister] of [mechanisms][Mechanism], and which of them can
///   decide on an option for a state.
/// - **Promise:** only bodies with a treaty or resolution behind them, reached through an office.
/// - **Never:** holds a person's name or contact data.
@NullMarked
package org.upstander.option.mechanism;

import org.jspecify.annotations.NullMarked;
