package org.upstander.node.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.upstander.forecast.deaths.DeathsModel;
import org.upstander.forecast.deaths.DeathsModels;
import org.upstander.node.Mistake;
import org.upstander.node.store.PanelFile;
import org.upstander.panel.Panel;
import picocli.CommandLine.Option;

/// Which figures a backtest of deaths reads, and with which model it forecasts.
final class PanelArgument {
  @Option(
      names = "--panel",
      required = true,
      paramLabel = "FILE",
      description = "Deaths by month_id and country_id (column ged_sb, outcome or --value).")
  private Path panel;

  @Option(names = "--value", paramLabel = "COLUMN", description = "The column of the deaths.")
  private @Nullable String value;

  @Option(
      names = "--model",
      paramLabel = "NAME",
      defaultValue = "upstander",
      description = "One of: zero, last, empirical-12, fading, upstander (default).")
  private String model;

  Path file() {
    return panel;
  }

  Panel read() throws IOException {
    return PanelFile.read(panel, value);
  }

  /// The model of that name; another name is a mistake of usage.
  DeathsModel model() {
    try {
      return DeathsModels.named(model);
    } catch (IllegalArgumentException e) {
      throw Mistake.usage("--model " + model + ": " + e.getMessage() + ".");
    }
  }
}
