package org.upstander.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.upstander.record.log.Checkpoint;
import org.upstander.record.log.Frontier;
import org.upstander.record.sign.KeyEvent;
import org.upstander.record.sign.KeyEvent.Created;
import org.upstander.record.sign.KeyEvent.Role;
import org.upstander.record.sign.PrivateKey;
import org.upstander.record.sign.SignedCheckpoint;
import org.upstander.world.Language;
import org.upstander.world.Level;
import org.upstander.world.Situation;

/// A node with one author, and a log that grows by what they put on record.
final class Given {
  static final Situation DARFUR = new Situation(625, "darfur");

  final PrivateKey node = key(1);
  final PrivateKey author = key(2);
  final List<SignedEntry> log = new ArrayList<>();
  private final Random random = new Random(7);
  private int second;

  static PrivateKey key(int seed) {
    byte[] bytes = new byte[32];
    new Random(seed).nextBytes(bytes);
    return PrivateKey.ofSeed(bytes);
  }

  static String id(PrivateKey key) {
    return key.publicKey().id();
  }

  /// The node's first entry, and the one that admits the author.
  static Given node() {
    var given = new Given();
    given.key(given.node, given.node, Role.NODE);
    given.key(given.node, given.author, Role.AUTHOR);
    return given;
  }

  void key(PrivateKey by, PrivateKey of, Role role) {
    event(by, new Created(id(of), role, of.publicKey().base64()));
  }

  void event(PrivateKey by, KeyEvent event) {
    var header = header("key", id(by), Optional.empty(), Optional.empty());
    log.add(SignedEntry.of(Entry.of(header, Kinds.KEY, event), by));
  }

  Header header(
      String kind, String author, Optional<Situation> situation, Optional<String> supersedes) {
    var now = Instant.parse("2026-01-05T08:00:00Z").plusSeconds(second++);
    return new Header(
        EntryId.at(now, random),
        kind,
        situation,
        author,
        "focal-point",
        id(node),
        Level.NATIONAL,
        now,
        LocalDate.parse("2026-01-05"),
        Marking.GREEN,
        Language.EN,
        List.of(),
        supersedes);
  }

  String note(String text, Optional<String> supersedes) {
    var header = header("note", id(author), Optional.of(DARFUR), supersedes);
    log.add(SignedEntry.of(Entry.of(header, Kinds.NOTE, new Note(text)), author));
    return header.id();
  }

  String note(String text) {
    return note(text, Optional.empty());
  }

  String retraction(String of, String reason) {
    var header = header("retraction", id(author), Optional.of(DARFUR), Optional.empty());
    log.add(SignedEntry.of(Entry.of(header, Kinds.RETRACTION, new Retraction(of, reason)), author));
    return header.id();
  }

  Ledger ledger() {
    var ledger = new Ledger();
    log.forEach(e -> ledger.add(e.entry()));
    return ledger;
  }

  Verdict verify() {
    var verification = new Verification();
    verification.add(log, List.of());
    return verification.verdict();
  }

  SignedCheckpoint checkpoint(PrivateKey by) {
    var frontier = Frontier.EMPTY;
    for (SignedEntry entry : log) {
      frontier = frontier.with(entry.leaf());
    }
    return SignedCheckpoint.of(
        new Checkpoint(Verification.origin(id(node)), frontier.size(), frontier.root()), by);
  }
}
