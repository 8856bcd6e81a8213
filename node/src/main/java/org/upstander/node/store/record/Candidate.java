package org.upstander.node.store.record;

import java.util.Optional;
import org.upstander.record.Entry;
import org.upstander.record.Header;
import org.upstander.record.Kinds;
import org.upstander.record.SignedEntry;
import org.upstander.record.codec.UnfitJson;
import org.upstander.record.json.MalformedJson;
import org.upstander.record.log.Sha256;
import org.upstander.record.sign.PublicKey;

/// An entry that somebody wants to append, with all that can be found out about it without the log:
/// this is the long part of the work, and is done on the thread of whoever appends.
///
/// @param body the body as the record its kind says it is
/// @param checked the key with which the signature has been checked already, if the key was known
record Candidate(
    SignedEntry signed, Entry entry, Object body, Sha256 leaf, Optional<PublicKey> checked) {
  /// @param known the key by which the entry says it is signed, as far as it is known here
  /// @throws Refused when it is no entry at all
  static Candidate read(SignedEntry signed, Optional<PublicKey> known) {
    return trusted(signed, known.filter(k -> k.verifies(signed.bytes(), signed.signature())));
  }

  /// The same where somebody has just checked the signature.
  ///
  /// @param checked the key with which it was checked
  static Candidate trusted(SignedEntry signed, Optional<PublicKey> checked) {
    try {
      Entry entry = signed.entry();
      return new Candidate(signed, entry, Kinds.body(entry), signed.leaf(), checked);
    } catch (MalformedJson | UnfitJson | IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  Header header() {
    return entry.header();
  }

  String id() {
    return header().id();
  }

  /// Whether the signature is the signer's.
  boolean signedBy(PublicKey signer) {
    return checked.equals(Optional.of(signer))
        || signer.verifies(signed.bytes(), signed.signature());
  }
}
