package org.upstander.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.upstander.record.sign.KeyEvent.Revoked;
import org.upstander.record.sign.KeyEvent.Role;
import org.upstander.record.sign.KeyEvent.Rotated;

/// X03: a key signs from the entry that brings it in to the entry that takes it out, and no others.
class X03_KeysAreEntries {
  @Test
  void aRevokedKeySignsNothingMoreButWhatItSignedStays() {
    var given = Given.node();
    given.note("Before.");
    given.event(
        given.node, new Revoked(Given.id(given.author), Given.id(given.author), "laptop lost"));
    assertThat(given.verify()).isInstanceOf(Verdict.Holds.class);

    given.note("After.");
    assertThat(broken(given).index()).isEqualTo(4);
    assertThat(broken(given).reason()).contains("revoked at entry 3");
  }

  @Test
  void aRotatedNodeKeySignsCheckpointsFromThenOn() {
    var given = Given.node();
    var next = Given.key(3);
    given.event(
        given.node,
        new Rotated(
            Given.id(given.node), Given.id(given.node), next.publicKey().base64(), "yearly"));
    given.note("Later.");

    var verification = new Verification();
    verification.add(given.log, java.util.List.of());
    assertThat(verification.check(given.checkpoint(next))).isEmpty();
    assertThat(verification.check(given.checkpoint(given.node))).isPresent();
  }

  @Test
  void nobodyAdmitsThemselves() {
    var given = Given.node();
    given.key(given.author, Given.key(9), Role.AUTHOR);

    assertThat(broken(given).reason()).contains("only the node admits keys");
  }

  @Test
  void aLogThatDoesNotBeginWithItsNodeIsNone() {
    var given = new Given();
    given.note("First.");

    assertThat(broken(given).index()).isZero();
  }

  @Test
  void anAuthorCannotSpeakForAnother() {
    var given = Given.node();
    var header =
        given.header(
            "note",
            Given.id(given.node),
            java.util.Optional.of(Given.DARFUR),
            java.util.Optional.empty());
    given.log.add(SignedEntry.of(Entry.of(header, Kinds.NOTE, new Note("x")), given.author));

    assertThat(broken(given).reason()).contains("not of the author");
  }

  private static Verdict.Broken broken(Given given) {
    return (Verdict.Broken) given.verify();
  }
}
