package org.upstander.record.sign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.upstander.record.sign.KeyEvent.Created;
import org.upstander.record.sign.KeyEvent.Revoked;
import org.upstander.record.sign.KeyEvent.Role;
import org.upstander.record.sign.KeyEvent.Rotated;

/// Which keys are valid at one place of the log, as a fold over the entries about keys. Not safe to
/// share between threads.
public final class KeyRing {
  private record Held(PublicKey key, String owner, Role role, String outOfUse) {
    boolean valid() {
      return outOfUse.isEmpty();
    }
  }

  private final Map<String, Held> keys = new HashMap<>();
  private String node = "";
  private String nodeKey = "";

  public KeyRing() {}

  /// The same keys, to go on with apart.
  public KeyRing copy() {
    var copy = new KeyRing();
    copy.keys.putAll(keys);
    copy.node = node;
    copy.nodeKey = nodeKey;
    return copy;
  }

  /// The id of the node whose log this is; empty before its first entry.
  public String node() {
    return node;
  }

  /// The key with which the node signs checkpoints now; none before the first entry.
  public Optional<PublicKey> nodeKey() {
    return find(nodeKey);
  }

  /// A key by its id, valid or not.
  public Optional<PublicKey> find(String id) {
    return Optional.ofNullable(keys.get(id)).map(Held::key);
  }

  /// The ids of the keys of `owner` that may sign now, sorted.
  public List<String> valid(String owner) {
    return keys.entrySet().stream()
        .filter(e -> e.getValue().valid() && e.getValue().owner().equals(owner))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// Whether `owner` is a node that this log knows.
  public boolean isNode(String owner) {
    return keys.values().stream().anyMatch(h -> h.owner().equals(owner) && h.role() == Role.NODE);
  }

  /// The key that may sign for `author` at this place.
  ///
  /// @throws IllegalArgumentException saying why there is none
  public PublicKey signer(String id, String author) {
    Held held = keys.get(id);
    if (held == null) {
      throw new IllegalArgumentException("the key " + id + " was never admitted to this log");
    }
    if (!held.valid()) {
      throw new IllegalArgumentException("the key " + id + " was " + held.outOfUse());
    }
    if (!held.owner().equals(author)) {
      throw new IllegalArgumentException(
          "the key %s is of %s, not of the author %s".formatted(id, held.owner(), author));
    }
    return held.key();
  }

  /// Goes on by one event.
  ///
  /// @param signedBy the id of the key that signed the entry
  /// @param index the place of the entry
  /// @throws IllegalArgumentException saying why the event is not allowed
  public void apply(KeyEvent event, String signedBy, long index) {
    switch (event) {
      case Created created -> create(created, signedBy);
      case Rotated rotated -> rotate(rotated, signedBy, index);
      case Revoked revoked -> revoke(revoked, signedBy, index);
    }
  }

  private void create(Created event, String signedBy) {
    var key = PublicKey.parse(event.publicKey());
    if (keys.isEmpty()) {
      require(
          event.role() == Role.NODE && event.owner().equals(key.id()) && signedBy.equals(key.id()),
          "the first entry of a log creates the node's own key and is signed with it");
      node = key.id();
      nodeKey = key.id();
    }
    require(signedBy.equals(nodeKey), "only the node admits keys, signing with its current key");
    boolean first = keys.values().stream().noneMatch(h -> h.owner().equals(event.owner()));
    require(
        !first || event.owner().equals(key.id()),
        "a new owner is called by the id of the first key");
    add(key, event.owner(), event.role());
  }

  private void rotate(Rotated event, String signedBy, long index) {
    Held before = keys.get(event.before());
    require(
        before != null && before.valid() && before.owner().equals(event.owner()),
        "the key %s is no valid key of %s".formatted(event.before(), event.owner()));
    require(signedBy.equals(event.before()), "a key is rotated by its own signature");
    var key = PublicKey.parse(event.publicKey());
    add(key, event.owner(), java.util.Objects.requireNonNull(before).role());
    retire(event.before(), "rotated at entry " + index);
    if (event.before().equals(nodeKey)) {
      nodeKey = key.id();
    }
  }

  private void revoke(Revoked event, String signedBy, long index) {
    Held held = keys.get(event.key());
    require(
        held != null && held.valid() && held.owner().equals(event.owner()),
        "the key %s is no valid key of %s".formatted(event.key(), event.owner()));
    require(
        !event.key().equals(nodeKey),
        "the node's current key cannot be revoked: rotate it, so that the log has a next one");
    require(
        signedBy.equals(event.key()) || signedBy.equals(nodeKey),
        "a key is revoked by its owner or by the node");
    retire(event.key(), "revoked at entry " + index);
  }

  private void add(PublicKey key, String owner, Role role) {
    require(!keys.containsKey(key.id()), "the key " + key.id() + " was in use before");
    keys.put(key.id(), new Held(key, owner, role, ""));
  }

  private void retire(String id, String how) {
    keys.computeIfPresent(id, (_, h) -> new Held(h.key(), h.owner(), h.role(), how));
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
