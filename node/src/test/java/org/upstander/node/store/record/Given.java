package org.upstander.node.store.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.upstander.record.Entry;
import org.upstander.record.EntryId;
import org.upstander.record.Header;
import org.upstander.record.Kinds;
import org.upstander.record.Marking;
import org.upstander.record.Note;
import org.upstander.record.Retraction;
import org.upstander.record.SignedEntry;
import org.upstander.record.sign.KeyEvent;
import org.upstander.record.sign.KeyEvent.Created;
import org.upstander.record.sign.KeyEvent.Role;
import org.upstander.record.sign.PrivateKey;
import org.upstander.world.Language;
import org.upstander.world.Level;
import org.upstander.world.Situation;

/// A node and its entries, all signed with the node's own key.
final class Given {
  private static final AtomicLong SECONDS = new AtomicLong();

  private final PrivateKey key;

  Given(PrivateKey key) {
    this.key = key;
  }

  static Given node(int seed) {
    byte[] bytes = new byte[32];
    new Random(seed).nextBytes(bytes);
    return new Given(PrivateKey.ofSeed(bytes));
  }

  PrivateKey key() {
    return key;
  }

  private Header header(String kind, Optional<Situation> situation, Optional<String> supersedes) {
    return header(kind, key.publicKey().id(), situation, supersedes);
  }

  private Header header(
      String kind, String node, Optional<Situation> situation, Optional<String> supersedes) {
    return header(kind, node, situation, supersedes, Marking.GREEN);
  }

  private Header header(
      String kind,
      String node,
      Optional<Situation> situation,
      Optional<String> supersedes,
      Marking marking) {
    var now =
        Instant.parse("2026-01-05T08:00:00Z")
            .plusSeconds(SECONDS.incrementAndGet())
            .truncatedTo(ChronoUnit.MILLIS);
    String id = key.publicKey().id();
    return new Header(
        EntryId.at(now, new Random()),
        kind,
        situation,
        id,
        "focal-point",
        node,
        Level.NATIONAL,
        now,
        LocalDate.parse("2026-01-05"),
        marking,
        Language.EN,
        List.of(),
        supersedes);
  }

  SignedEntry first() {
    return event(new Created(key.publicKey().id(), Role.NODE, key.publicKey().base64()));
  }

  /// What this node says about a key.
  SignedEntry event(KeyEvent event) {
    return event(this, event);
  }

  /// What an author of `node` says about a key.
  SignedEntry event(Given node, KeyEvent event) {
    var header = header("key", node.key.publicKey().id(), Optional.empty(), Optional.empty());
    return SignedEntry.of(Entry.of(header, Kinds.KEY, event), key);
  }

  /// A note of an author of `node`.
  SignedEntry noteAt(Given node, Situation situation, String text) {
    var header =
        header("note", node.key.publicKey().id(), Optional.of(situation), Optional.empty());
    return SignedEntry.of(Entry.of(header, Kinds.NOTE, new Note(text)), key);
  }

  SignedEntry note(Situation situation, String text, Optional<String> supersedes) {
    var header = header("note", Optional.of(situation), supersedes);
    return SignedEntry.of(Entry.of(header, Kinds.NOTE, new Note(text)), key);
  }

  SignedEntry note(Situation situation, String text, Marking marking) {
    var header =
        header("note", key.publicKey().id(), Optional.of(situation), Optional.empty(), marking);
    return SignedEntry.of(Entry.of(header, Kinds.NOTE, new Note(text)), key);
  }

  SignedEntry retraction(Situation situation, String of) {
    var header = header("retraction", Optional.of(situation), Optional.empty());
    var body = new Retraction(of, "It was another place.");
    return SignedEntry.of(Entry.of(header, Kinds.RETRACTION, body), key);
  }
}
