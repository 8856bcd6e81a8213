package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Rekeying;
import org.upstander.node.store.Home;
import org.upstander.node.store.record.GivenServer;

/// V03: keys are made, exchanged, taken out of use and carried to another machine, and the log
/// stays signed through all of it.
class V03_WhoMayWrite {
  private static final String[] ANALYST = {
    "key",
    "create",
    "analyst",
    "--organisation",
    "Regional desk",
    "--level",
    "regional",
    "--duty",
    "analyst,reviewer"
  };

  @TempDir private Path folder;

  private String url;

  @BeforeEach
  void aDatabase() throws Exception {
    url = GivenServer.database();
  }

  private Terminal type(Path home, String... command) throws Exception {
    var words = new ArrayList<>(List.of(command));
    words.addAll(List.of("--database", url));
    return Home.within(home, () -> Terminal.type(words.toArray(String[]::new)));
  }

  private Terminal type(String... command) throws Exception {
    return type(folder, command);
  }

  @Test
  void aDeskGetsAKeyExchangesItAndLosesIt() throws Exception {
    assertThat(type(ANALYST).out()).startsWith("analyst may write: key ");
    assertThat(type(ANALYST).err()).contains("analyst is appointed already");
    assertThat(type("key", "list").out())
        .containsPattern(
            "analyst +Regional desk +regional +– +analyst, reviewer +\\w{32} +valid +here")
        .containsPattern("node +this node +– +– +– +\\w{32} +valid +here");

    assertThat(type("key", "rotate", "analyst", "--reason", "A new machine").out())
        .startsWith("analyst signs with the key ");
    assertThat(type("key", "list").out())
        .containsPattern("analyst .* rotated at entry 3 +here\\n.*analyst .* valid +here");

    assertThat(type("key", "revoke", "analyst", "--reason", "It was lost").exit()).isZero();
    assertThat(type("key", "rotate", "analyst", "--reason", "Again").err())
        .contains("nobody is appointed under this name");
    assertThat(type("key", "list").out()).contains("revoked at entry 4");
    assertThat(type(ANALYST).exit()).as("the name is free again").isZero();
    assertThat(type("verify").out()).contains("8 entries hold").contains("signed by the node");
  }

  @Test
  void whatCannotBeIsAnswered() throws Exception {
    assertThat(
            type(
                    "key",
                    "create",
                    "node",
                    "--organisation",
                    "X",
                    "--level",
                    "national",
                    "--duty",
                    "analyst")
                .exit())
        .isEqualTo(2);
    assertThat(
            type(
                    "key",
                    "create",
                    "A B",
                    "--organisation",
                    "X",
                    "--level",
                    "national",
                    "--duty",
                    "analyst")
                .err())
        .contains("lower-case letters");
    assertThat(type("key", "revoke", "node", "--reason", "Lost").err()).contains("rotate it");
    assertThat(type("key", "revoke", "nobody", "--reason", "Lost").err())
        .contains("nobody is appointed as nobody");
    assertThat(type("key", "rotate", "node", "--reason", " ").err()).contains("for a reason");
  }

  @Test
  void theNodesOwnKeyIsExchangedEvenIfThePowerFails() throws Exception {
    type(ANALYST);
    assertThat(type("key", "rotate", "node", "--reason", "Yearly").out())
        .startsWith("node signs with the key ");
    assertThat(type("verify").out())
        .contains("4 entries hold")
        .contains("4 entries, signed by the node")
        .contains("rotated at entry 3");

    try (var desk = Desk.open(new Home(folder), Optional.of(url), InstantSource.system())) {
      new Rekeying(desk).rotate(desk.node(), "The power fails before the key is in its place");
    }
    assertThat(type("verify").out()).contains("5 entries hold").contains("checkpoint  none");
    assertThat(type("key", "revoke", "analyst", "--reason", "Lost").err())
        .contains("or was rotated elsewhere");

    assertThat(type("key", "rotate", "node", "--reason", "Yearly").out())
        .contains("interrupted is finished");
    assertThat(type("verify").out()).contains("5 entries, signed by the node");
    assertThat(type("key", "revoke", "analyst", "--reason", "Lost").exit()).isZero();
  }

  @Test
  void aNodeMovesToAnotherMachineWithItsKeys() throws Exception {
    type(ANALYST);
    Path file = folder.resolve("record.gz");
    assertThat(type("backup", "--with-keys", file.toString()).out())
        .contains("2 private keys: whoever can read it can speak for this node");
    assertThat(type("verify", file.toString()).out())
        .contains("2 private keys in it: keep it secret");
    url = GivenServer.database();
    Path other = folder.resolve("other");

    assertThat(type(other, "restore", file.toString()).out())
        .contains("restored 3 entries")
        .contains("2 private keys are in")
        .doesNotContain("is not here");
    assertThat(type(other, "key", "rotate", "analyst", "--reason", "A new machine").exit())
        .isZero();
    assertThat(type(other, "verify").out()).contains("4 entries, signed by the node");
    assertThat(Files.exists(other.resolve("keys/node.pem"))).isTrue();
  }
}
