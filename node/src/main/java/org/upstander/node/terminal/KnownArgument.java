package org.upstander.node.terminal;

import java.util.List;
import java.util.Optional;
import org.upstander.node.Mistake;
import org.upstander.signal.episode.ReportingDelay;
import picocli.CommandLine.Option;

/// How much is known by now of what happened in the latest steps.
public final class KnownArgument {
  /// How far what is still to come may be off, as a share of it: shares of late reports are rough.
  private static final double DOUBT = 0.5;

  @Option(
      names = "--known",
      paramLabel = "SHARE",
      split = ",",
      description = {
        "Where reports come late: the shares known by now of the events of the last step, the one",
        "before it, and so on, such as 0.5,0.8,0.95. For method upstander only."
      })
  private List<Double> known = List.of();

  /// The delay that was given; empty if reports are complete.
  public Optional<ReportingDelay> delay() {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ReportingDelay(known, DOUBT));
    } catch (IllegalArgumentException e) {
      throw Mistake.usage("--known " + known + ": give shares above 0 and at most 1.");
    }
  }
}
