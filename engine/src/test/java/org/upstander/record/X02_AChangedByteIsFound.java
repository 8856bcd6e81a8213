package org.upstander.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.upstander.record.sign.Signature;
import org.upstander.record.sign.SignedCheckpoint;

/// X02: whoever changes, removes, adds or exchanges an entry is found, and the place is named.
class X02_AChangedByteIsFound {
  private static Given ten() {
    var given = Given.node();
    for (int i = 0; i < 8; i++) {
      given.note("Note " + i);
    }
    return given;
  }

  @Test
  void anyChangedCharacterOfAnyEntryIsNamed() {
    long seed = 20_260_105;
    System.out.println("X02 seed " + seed);
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var given = ten();
      int at = random.nextInt(given.log.size());
      SignedEntry entry = given.log.get(at);
      char[] text = entry.text().toCharArray();
      text[random.nextInt(text.length)] ^= 1;
      given.log.set(at, new SignedEntry(new String(text), entry.signature()));

      assertThat(given.verify())
          .as("round %d, entry %d: %s", round, at, new String(text))
          .isInstanceOfSatisfying(Verdict.Broken.class, b -> assertThat(b.index()).isEqualTo(at));
    }
  }

  @Test
  void anotherSignatureIsFound() {
    var given = ten();
    SignedEntry entry = given.log.get(5);
    var other = given.log.get(6).signature();
    given.log.set(5, new SignedEntry(entry.text(), new Signature(other.key(), other.value())));

    assertThat(given.verify())
        .isInstanceOfSatisfying(
            Verdict.Broken.class,
            b -> {
              assertThat(b.index()).isEqualTo(5);
              assertThat(b.reason()).contains("signature");
            });
  }

  @Test
  void removedAndExchangedEntriesContradictTheCheckpoint() {
    var given = ten();
    SignedCheckpoint checkpoint = given.checkpoint(given.node);
    var shorter = new ArrayList<>(given.log.subList(0, 9));
    var exchanged = new ArrayList<>(given.log);
    Collections.swap(exchanged, 4, 5);

    assertThat(against(given.log, checkpoint)).isInstanceOf(Verdict.Holds.class);
    assertThat(against(shorter, checkpoint))
        .isInstanceOfSatisfying(
            Verdict.Broken.class, b -> assertThat(b.reason()).contains("missing"));
    assertThat(against(exchanged, checkpoint)).isInstanceOf(Verdict.Broken.class);
  }

  @Test
  void aCheckpointOfAnybodyElseIsNone() {
    var given = ten();

    assertThat(against(given.log, given.checkpoint(given.author)))
        .isInstanceOfSatisfying(
            Verdict.Broken.class, b -> assertThat(b.reason()).contains("node's key"));
  }

  private static Verdict against(List<SignedEntry> log, SignedCheckpoint checkpoint) {
    var verification = new Verification();
    verification.add(log, List.of());
    verification.check(checkpoint);
    return verification.verdict();
  }
}
