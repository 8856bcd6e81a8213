package org.upstander.signal.event;

import java.time.LocalDate;
import java.util.List;
import org.upstander.world.GridCell;
import org.upstander.world.Probability;

/// Neighbouring cells in which more happened lately than their own past explains, up to now.
///
/// @param state the Gleditsch–Ward code of the state
/// @param zone where
/// @param first the first day of the weeks in which counts rose
/// @param last their last day: a Sunday
/// @param counts what was counted there and then, and what was to be expected
/// @param actors the organisations that took part, most events first; civilians are not an actor
/// @param significance how often chance would give as much
/// @param behind the events themselves, oldest first
public record Cluster(
    int state,
    Zone zone,
    LocalDate first,
    LocalDate last,
    Counts counts,
    List<String> actors,
    Significance significance,
    List<Behind> behind) {
  public Cluster {
    actors = List.copyOf(actors);
    behind = List.copyOf(behind);
  }

  /// Where a cluster is.
  ///
  /// @param cells its cells, the one at the centre first
  /// @param radius kilometres from the centre of the first cell to that of the farthest; 0 for one
  public record Zone(List<GridCell> cells, double radius) {
    public Zone {
      cells = List.copyOf(cells);
    }

    /// Degrees north of the centre.
    public double latitude() {
      return cells.getFirst().latitude();
    }

    /// Degrees east of the centre.
    public double longitude() {
      return cells.getFirst().longitude();
    }
  }

  /// Whole numbers counted, and expectations.
  public record Counts(int events, double expectedEvents, int deaths, double expectedDeaths) {}

  /// How unusual a cluster is.
  ///
  /// @param inState the probability that chance gives one as unusual anywhere in the state
  /// @param overStates the same for any of the states scanned: times their number, at most 1
  public record Significance(Probability inState, Probability overStates) {}

  /// An event behind a cluster, and where it can be read.
  ///
  /// @param id the publisher's identifier
  /// @param day its last day
  /// @param deaths the best estimate
  /// @param file the name of the file
  /// @param sha256 the file's hash
  /// @param line the line in it, from 1
  public record Behind(
      String id, LocalDate day, int deaths, String file, String sha256, long line) {}
}
