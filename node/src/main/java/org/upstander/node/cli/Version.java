package org.upstander.node.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version of the product, written in when it is built.
public final class Version implements IVersionProvider {
  public static String current() {
    try (var in = Version.class.getResourceAsStream("/org/upstander/node/version.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"upstander " + current()};
  }
}
