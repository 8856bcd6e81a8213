/// Options: what can be done to prevent atrocity crimes, to protect people and to keep it from
/// happening again, by whom, on what legal basis and with which safeguards.
///
/// - **In:** the tables `options.csv` and `opposing.csv` that ship with the build.
/// - **Out:** the [catalogue][OptionCatalogue] of [options][PreventionOption].
/// - **Promise:** every phase, level and purpose has options; every sanction carries a check of its
///   humanitarian effect, every decision of the Security Council the appeal for veto restraint.
/// - **Never:** decides; people do.
@NullMarked
package org.upstander.option;

import org.jspecify.annotations.NullMarked;
