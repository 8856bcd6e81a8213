/// World: the states, months and places every number is about, and how the field names them.
///
/// - **In:** the state list that ships as a resource.
/// - **Out:** [states][State] by Gleditsch–Ward code with validity dates, the [names][StateNames]
///   and [codes][Scheme] of other publishers, months, grid cells, and [probabilities][Probability].
/// - **Promise:** a code means the same state everywhere; a name that cannot be matched is
///   reported, never guessed.
/// - **Never:** holds a figure about a state; figures are evidence.
@NullMarked
package org.upstander.world;

import org.jspecify.annotations.NullMarked;
