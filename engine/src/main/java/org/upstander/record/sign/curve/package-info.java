/// Curve: arithmetic for signatures, on public values only.
///
/// - **In:** a public key, data, a signature, as bytes.
/// - **Out:** whether the one is the signature of the other.
/// - **Promise:** answers as the Java library does; refuses what is not written in its one way.
/// - **Never:** sees a private key; its time depends on its values.
@NullMarked
package org.upstander.record.sign.curve;

import org.jspecify.annotations.NullMarked;
