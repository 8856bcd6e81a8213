package org.upstander.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// X01: a correction supersedes, a retraction says why, and the history shows all of it.
class X01_NothingIsEdited {
  @Test
  void aCorrectionTakesThePlaceAndTheHistoryKeepsBoth() {
    var given = Given.node();
    String first = given.note("Markets closed in three towns.");
    String second = given.note("Markets closed in two towns.", Optional.of(first));

    assertThat(given.verify()).isInstanceOf(Verdict.Holds.class);
    assertThat(texts(given.ledger().current(Given.DARFUR)))
        .containsExactly("Markets closed in two towns.");
    for (String id : List.of(first, second)) {
      assertThat(texts(given.ledger().history(id)))
          .containsExactly("Markets closed in three towns.", "Markets closed in two towns.");
    }
  }

  @Test
  void whatIsRetractedNoLongerStandsButIsRead() {
    var given = Given.node();
    String stays = given.note("Roads are open.");
    String goes = given.note("The bridge is closed.");
    given.retraction(goes, "It was another bridge.");

    assertThat(ids(given.ledger().current(Given.DARFUR))).containsExactly(stays);
    assertThat(given.ledger().history(goes)).hasSize(2);
    assertThat(Kinds.body(given.ledger().history(goes).getLast()))
        .isEqualTo(new Retraction(goes, "It was another bridge."));
  }

  @Test
  void nothingIsSupersededTwice() {
    var given = Given.node();
    String first = given.note("One.");
    given.note("Two.", Optional.of(first));
    given.note("Three.", Optional.of(first));

    assertThat(given.verify())
        .isInstanceOfSatisfying(
            Verdict.Broken.class,
            b -> {
              assertThat(b.index()).isEqualTo(4);
              assertThat(b.reason()).contains("superseded or retracted already");
            });
  }

  private static List<String> texts(List<Entry> entries) {
    return entries.stream().map(e -> ((Note) Kinds.body(e)).text()).toList();
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(e -> e.header().id()).toList();
  }
}
