package org.upstander.forecast.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.upstander.forecast.deaths.Paths;
import org.upstander.world.GridCell;

/// Lays the futures of states out over the cells in which they had events: along every draw, the
/// cells' deaths add up to the states'. Cells of no state with a list of events are forecast by the
/// kernel alone, and nothing ties them to a state.
///
/// Draw `i` of a cell is the sum of what future `i` of each state puts there and of a draw from the
/// kernel over the other cells around it.
public final class ReconciledGrid implements GridModel {
  private final EventGrid events;
  private final Map<Integer, Paths> futures;

  /// @param events the states' cells, up to the origin
  /// @param futures forecasts of states by Gleditsch–Ward code, all of the same size
  public ReconciledGrid(EventGrid events, Map<Integer, Paths> futures) {
    this.events = events;
    this.futures = Map.copyOf(futures);
  }

  @Override
  public String name() {
    return "reconciled";
  }

  @Override
  public Fitted fit(GridHistory history) {
    var others = history;
    var laid = new ArrayList<Allocation>();
    for (var entry : events.byState().entrySet()) {
      Paths paths = futures.get(entry.getKey());
      if (paths != null) {
        GridHistory state = entry.getValue();
        var allocation = Allocation.of(state, Kernel.CHOSEN, paths, entry.getKey());
        if (allocation.isPresent()) {
          laid.add(allocation.get());
          others = others.without(state);
        }
      }
    }
    int leads = futures.values().stream().mapToInt(Paths::leads).min().orElse(0);
    int draws = futures.values().stream().mapToInt(Paths::draws).min().orElse(0);
    var kernel = KernelGrid.of(name(), Kernel.CHOSEN).fit(others);
    return new Laid(Layout.of(laid, leads, draws), kernel, leads, draws);
  }

  /// @param states what the states' futures put into cells
  /// @param others the kernel over the cells of no state
  private record Laid(Layout states, Fitted others, int leads, int draws) implements Fitted {
    @Override
    public List<Tail> forecast(GridCell cell, int leads, int draws) {
      var rest = others.forecast(cell, leads, draws);
      if (!states.reaches(cell.id())) {
        return rest;
      }
      if (draws != this.draws || leads > this.leads) {
        throw new IllegalArgumentException(
            "the states have %d draws of %d months".formatted(this.draws, this.leads));
      }
      var tails = new ArrayList<Tail>(leads);
      for (int lead = 1; lead <= leads; lead++) {
        int[] deaths = states.deaths(cell.id(), lead);
        tails.add(sum(deaths, rest.get(lead - 1), 1_000L * cell.id() + lead));
      }
      return tails;
    }

    private static Tail sum(int[] states, Tail rest, long seed) {
      if (rest.positive() > 0) {
        int[] order = shuffled(states.length, new SplittableRandom(seed));
        for (int i = 0; i < states.length; i++) {
          states[order[i]] += rest.get(i);
        }
      }
      return Tail.of(states.length, Arrays.stream(states).filter(v -> v > 0).toArray());
    }

    private static int[] shuffled(int n, SplittableRandom random) {
      int[] order = new int[n];
      for (int i = 0; i < n; i++) {
        int j = random.nextInt(i + 1);
        order[i] = order[j];
        order[j] = i;
      }
      return order;
    }
  }
}
