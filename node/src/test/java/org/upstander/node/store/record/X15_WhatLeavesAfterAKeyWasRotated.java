package org.upstander.node.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upstander.node.Mistake;
import org.upstander.record.Bundle;
import org.upstander.record.SignedEntry;
import org.upstander.record.Verdict;
import org.upstander.record.sign.KeyEvent.Created;
import org.upstander.record.sign.KeyEvent.Role;
import org.upstander.record.sign.KeyEvent.Rotated;
import org.upstander.record.sign.PrivateKey;
import org.upstander.world.Situation;

/// X15: an entry leaves with the key that signed it and the key that signed the checkpoint, each as
/// it was then, whatever has been rotated since.
class X15_WhatLeavesAfterAKeyWasRotated {
  private static final Situation DARFUR = new Situation(625, "darfur");

  private final Given node = Given.node(1);
  private final Given author = Given.node(2);
  private final PrivateKey nextOfNode = Given.node(3).key();
  private final PrivateKey nextOfAuthor = Given.node(4).key();
  private final SignedEntry note = author.noteAt(node, DARFUR, "The road is shut.");
  private final String id = note.entry().header().id();

  @ParameterizedTest
  @EnumSource
  void eachKeyAsItWasThen(Server server, @TempDir Path folder) throws Exception {
    try (var database = Server.open(server.place(folder))) {
      try (var store = new RecordStore(database, Optional.of(node.key()))) {
        begin(store);
        Bundle early = holds(store);
        assertThat(early.nodeKey()).isEqualTo(base64(node.key()));
        store.append(rotation(author, nextOfAuthor));
        store.append(rotation(node, nextOfNode));
        Bundle between = holds(store);
        assertThat(between.nodeKey()).as("nobody has signed since").isEqualTo(base64(node.key()));
        assertThat(between.signedCheckpoint().checkpoint().size()).isEqualTo(4);
        assertThatThrownBy(
                () -> store.bundle(store.last().orElseThrow().entry().entry().header().id()))
            .isInstanceOf(Mistake.class)
            .hasMessageContaining("no signed checkpoint over entry 4");
      }
      try (var store = new RecordStore(database, Optional.of(nextOfNode))) {
        var later = SignedEntry.of(author.noteAt(node, DARFUR, "Open.").entry(), nextOfAuthor);
        store.append(later);
        Bundle late = holds(store);
        assertThat(late.nodeKey()).isEqualTo(base64(nextOfNode));
        assertThat(late.publicKey()).as("signed long before").isEqualTo(base64(author.key()));
        var newest = store.bundle(later.entry().header().id()).orElseThrow();
        assertThat(newest.problem()).isEmpty();
        assertThat(newest.publicKey()).isEqualTo(base64(nextOfAuthor));
        assertThat(store.verify()).isInstanceOf(Verdict.Holds.class);
      }
    }
  }

  private void begin(RecordStore store) {
    store.append(node.first());
    String key = base64(author.key());
    store.append(node.event(new Created(author.key().publicKey().id(), Role.AUTHOR, key)));
    assertThat(store.append(note)).isEqualTo(2);
  }

  private SignedEntry rotation(Given of, PrivateKey next) {
    String before = of.key().publicKey().id();
    return of.event(node, new Rotated(before, before, base64(next), "Once a year."));
  }

  private Bundle holds(RecordStore store) {
    Bundle bundle = store.bundle(id).orElseThrow();
    assertThat(bundle.problem()).isEmpty();
    assertThat(bundle.publicKey()).isEqualTo(base64(author.key()));
    return bundle;
  }

  private static String base64(PrivateKey key) {
    return key.publicKey().base64();
  }
}
