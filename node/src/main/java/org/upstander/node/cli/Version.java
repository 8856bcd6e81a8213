package org.upstander.node.cli;

import picocli.CommandLine.IVersionProvider;

/// The version of the product, from the manifest of its jar.
public final class Version implements IVersionProvider {
  /// The version, or `development` when it does not run from a jar.
  public static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"upstander " + current()};
  }
}
