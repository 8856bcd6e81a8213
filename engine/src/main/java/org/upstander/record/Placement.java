package org.upstander.record;

import java.util.Optional;
import org.upstander.record.sign.KeyEvent;
import org.upstander.record.sign.KeyRing;
import org.upstander.record.sign.PublicKey;

/// The rules by which an entry may stand at its place in a log: the same when it is appended and
/// when the log is verified. Not safe to share between threads.
public final class Placement {
  /// What came before, by id.
  @FunctionalInterface
  public interface Past {
    Optional<Earlier> find(String id);
  }

  /// What follows from an entry that may stand.
  ///
  /// @param signer the key whose signature is still to be checked
  /// @param replaced the id of the entry that no longer stands because of it
  public record Placed(PublicKey signer, Optional<String> replaced) {}

  private final KeyRing ring;
  private final Past past;

  public Placement(KeyRing ring, Past past) {
    this.ring = ring;
    this.past = past;
  }

  /// Judges one entry, and takes what it says about keys into the ring.
  ///
  /// @param signedBy the id of the key that signed it
  /// @throws IllegalArgumentException saying why it may not stand
  /// @throws UnfitJson when the body is not what the header says
  public Placed place(long index, Entry entry, String signedBy) {
    return place(index, entry, Kinds.body(entry), signedBy);
  }

  /// The same where the body has been read already.
  ///
  /// @param body what [Kinds#body] gives
  public Placed place(long index, Entry entry, Object body, String signedBy) {
    Header header = entry.header();
    if (past.find(header.id()).isPresent()) {
      throw new IllegalArgumentException("the id " + header.id() + " is taken by an earlier entry");
    }
    if (index == 0 && body instanceof KeyEvent first) {
      ring.apply(first, signedBy, index);
    }
    PublicKey signer = ring.signer(signedBy, header.author());
    if (!ring.isNode(header.node())) {
      throw new IllegalArgumentException("the node " + header.node() + " is not known here");
    }
    if (index > 0 && body instanceof KeyEvent event) {
      ring.apply(event, signedBy, index);
    }
    return new Placed(signer, replaced(header, body));
  }

  private Optional<String> replaced(Header header, Object body) {
    if (body instanceof Retraction retraction) {
      if (header.supersedes().isPresent()) {
        throw new IllegalArgumentException("a retraction cannot supersede");
      }
      replaceable(retraction.entry(), header);
      return Optional.of(retraction.entry());
    }
    if (header.supersedes().isPresent()) {
      Earlier corrected = replaceable(header.supersedes().get(), header);
      if (!corrected.kind().equals(header.kind())) {
        throw new IllegalArgumentException(
            "a %s cannot supersede a %s".formatted(header.kind(), corrected.kind()));
      }
    }
    return header.supersedes();
  }

  private Earlier replaceable(String id, Header by) {
    Earlier target =
        past.find(id)
            .orElseThrow(() -> new IllegalArgumentException("no earlier entry has the id " + id));
    if (!target.standing()) {
      throw new IllegalArgumentException(id + " is superseded or retracted already");
    }
    if (target.kind().equals(Kinds.KEY.name()) || target.kind().equals(Kinds.RETRACTION.name())) {
      throw new IllegalArgumentException("what is said about keys, or taken back, stays");
    }
    if (!target.situation().equals(by.situation())) {
      throw new IllegalArgumentException(id + " is about another situation");
    }
    if (!target.organisation().equals(by.organisation())) {
      throw new IllegalArgumentException(id + " is the word of another organisation");
    }
    return target;
  }
}
