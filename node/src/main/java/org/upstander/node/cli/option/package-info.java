/// Commands about the catalogue of what can be done.
///
/// - **In:** the catalogue, the framework and the mechanisms that ship, and what a person asks for.
/// - **Out:** [lists, single options and ranked recommendations][OptionCommand].
/// - **Promise:** what keeps an option from being used, and what is owed, stands beside it.
/// - **Never:** writes anything: nothing here needs a record.
@NullMarked
package org.upstander.node.cli.option;

import org.jspecify.annotations.NullMarked;
