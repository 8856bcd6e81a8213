/// Groups at risk: who is vulnerable, where, what they need and what protects them.
///
/// - **In:** [groups][Group] as people describe them, with the days they are valid.
/// - **Out:** the [register][GroupRegister] as of a day, as much of it as a [clearance][Clearance]
///   may see.
/// - **Promise:** text that looks like contact data of a person is refused; sizes are bands, and
///   fewer than ten is always `<10`.
/// - **Never:** holds a person, a list of persons or an exact count.
@NullMarked
package org.upstander.group;

import org.jspecify.annotations.NullMarked;
