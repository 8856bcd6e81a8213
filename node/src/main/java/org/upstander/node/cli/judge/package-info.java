/// Judge: asking for judgements, giving them, and reading what many of them say.
///
/// - **In:** arguments, and forms that assessors have filled in.
/// - **Out:** consultations and judgements on record; what each reader may see of them.
/// - **Promise:** what is blind stays blind; a model is called a model wherever it speaks; two
///   camps are shown as two camps.
/// - **Never:** weighs or sums anything itself: that is `assess` in the engine.
@NullMarked
package org.upstander.node.cli.judge;

import org.jspecify.annotations.NullMarked;
