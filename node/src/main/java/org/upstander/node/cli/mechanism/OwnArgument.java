package org.upstander.node.cli.mechanism;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.OwnMechanisms;
import org.upstander.node.store.Home;
import org.upstander.node.terminal.Clock;
import org.upstander.option.mechanism.MechanismRegister;
import picocli.CommandLine.Option;

/// Whether the bodies that this node has entered itself belong to the register.
final class OwnArgument {
  @Option(
      names = "--own",
      description = "With the bodies of single states that this node has entered itself.")
  private boolean own;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description = "The PostgreSQL server of the record (default: the one inside); for --own.")
  private @Nullable String database;

  /// The register asked for. Without `--own` no record is opened.
  MechanismRegister register() throws IOException {
    if (!own) {
      return MechanismRegister.shipped();
    }
    try (var desk = Desk.open(Home.ofUser(), Optional.ofNullable(database), Clock.source())) {
      return OwnMechanisms.of(desk).register();
    }
  }
}
