/// Sign: Ed25519 keys and signatures (RFC 8032), and which key was valid at which place of the log.
///
/// - **In:** bytes to sign, and the entries about keys.
/// - **Out:** [signatures][Signature] and the [ring of keys][KeyRing] at a place in the log.
/// - **Promise:** what is signed here verifies with `openssl` alone.
/// - **Never:** writes a private key anywhere.
@NullMarked
package org.upstander.record.sign;

import org.jspecify.annotations.NullMarked;
