package org.upstander.record.sign;

/// What happens to a key: the body of entries of the kind `key`.
public sealed interface KeyEvent {
  /// Whose keys they are: the id of the owner's first key.
  String owner();

  /// What a key may sign.
  enum Role {
    /// Checkpoints, and who may write at this node.
    NODE,
    /// Entries of one author.
    AUTHOR
  }

  /// A key that is valid from the next entry on. The first entry of a log creates the node's key
  /// and is signed with it; every other key is admitted by the node.
  ///
  /// @param owner the id of the owner; for a first key, its own id
  /// @param role what it may sign
  /// @param publicKey 32 bytes in base64
  record Created(String owner, Role role, String publicKey) implements KeyEvent {
    public Created {
      PublicKey.parse(publicKey);
    }
  }

  /// A key that takes the place of another, by whose signature it comes in.
  ///
  /// @param before the id of the key that is no longer valid
  /// @param publicKey the new key, 32 bytes in base64
  record Rotated(String owner, String before, String publicKey, String reason) implements KeyEvent {
    public Rotated {
      PublicKey.parse(publicKey);
      requireReason(reason);
    }
  }

  /// A key that is no longer valid, declared by its owner or by the node.
  ///
  /// @param key the id of the key
  record Revoked(String owner, String key, String reason) implements KeyEvent {
    public Revoked {
      requireReason(reason);
    }
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a key is taken out of use for a reason");
    }
  }
}
