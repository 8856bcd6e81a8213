/// Picture: what the rule table asks for, read off the same outlook, signals and calendar that the
/// pages show, one small class for each of them.
///
/// - **In:** [all that is known][org.upstander.warning.picture.Knowledge] of a run.
/// - **Out:** a [ruling][org.upstander.warning.picture.Ruling] for every state: its picture and
///   what the table says of it.
/// - **Promise:** one procedure for all states; every number is the one that a page shows.
/// - **Never:** turns a missing figure into 0: it stays missing and says why.
@NullMarked
package org.upstander.warning.picture;

import org.jspecify.annotations.NullMarked;
