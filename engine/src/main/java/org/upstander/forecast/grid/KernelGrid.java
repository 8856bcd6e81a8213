package org.upstander.forecast.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.upstander.world.GridCell;

/// Forecasts that a coming month in a cell looks like a past month there or nearby, with weights
/// that fade with age and distance, or like a month without deaths.
///
/// ```
/// P(Y_c > t) = sum over rings d of w_d · mean over cells q at distance d of
///              sum over recorded months m of q of v(age of m) · mean over s of 1{round(s · y_qm) > t}
/// v(a) = 2^(-a / h), divided by its sum over the recorded months of q
/// ```
///
/// A cell that nobody has recorded counts as one without deaths. With the last 12 months, equal
/// weights and the cell alone this is the benchmark "Conflictology" of the ViEWS challenge.
///
/// Source: Hegre, H. et al. (2025), "The 2023/24 VIEWS Prediction Challenge", *Journal of Peace
/// Research*; grid of Tollefsen, Strand and Buhaug (2012), *Journal of Peace Research* 49(2).
public final class KernelGrid implements GridModel {
  private final String name;
  private final Kernel kernel;

  private KernelGrid(String name, Kernel kernel) {
    this.name = name;
    this.kernel = kernel;
  }

  /// A model of one's own settings.
  public static KernelGrid of(String name, Kernel kernel) {
    return new KernelGrid(name, kernel);
  }

  /// Nobody is ever killed.
  static KernelGrid zero() {
    return of("zero", Kernel.ofLast(1, List.of()));
  }

  /// The month before the origin, for ever and for certain.
  static KernelGrid last() {
    return of("last", Kernel.ofLast(1, List.of(1.0)));
  }

  /// The cell's own last months, equally likely.
  static KernelGrid empirical(int months) {
    return of("empirical-" + months, Kernel.ofLast(months, List.of(1.0)));
  }

  /// The last 12 months of the cell and of the eight around it, equally likely.
  static KernelGrid neighbours() {
    return of("neighbours", Kernel.ofLast(12, List.of(1 / 9.0, 8 / 9.0)));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Fitted fit(GridHistory history) {
    return new Past(history, kernel);
  }

  /// The history with the weights of its months.
  private static final class Past implements Fitted {
    private final GridHistory history;
    private final Kernel kernel;
    private final double[] byAge;
    private final Map<BitSet, Double> sums = new HashMap<>();

    Past(GridHistory history, Kernel kernel) {
      this.history = history;
      this.kernel = kernel;
      this.byAge = kernel.byAge();
      for (CellPast past : history.byCell().values()) {
        sums.computeIfAbsent(past.known(), this::sum);
      }
    }

    private double sum(BitSet known) {
      double sum = 0;
      for (int age = 0; age < byAge.length && age <= history.end(); age++) {
        sum += known.get(history.end() - age) ? byAge[age] : 0;
      }
      return sum;
    }

    @Override
    public List<Tail> forecast(GridCell cell, int leads, int draws) {
      Mixture mixture = mixture(cell).sorted();
      var tails = new ArrayList<Tail>(leads);
      for (int lead = 1; lead <= leads; lead++) {
        long seed = 1_000L * cell.id() + lead;
        tails.add(mixture.draws(draws, new SplittableRandom(seed).nextDouble()));
      }
      return tails;
    }

    private Mixture mixture(GridCell cell) {
      var mixture = new Mixture();
      for (int distance = 0; distance < kernel.rings().size(); distance++) {
        double weight = kernel.rings().get(distance) / Ring.size(distance);
        for (int id : Ring.ids(cell, distance)) {
          CellPast past = history.find(id);
          if (past != null && weight > 0) {
            add(mixture, past, weight);
          }
        }
      }
      return mixture;
    }

    private void add(Mixture mixture, CellPast past, double weight) {
      double share = weight / sums.getOrDefault(past.known(), 1.0) / kernel.factors().size();
      for (int i = past.size() - 1; i >= 0; i--) {
        int age = history.end() - past.month(i);
        if (age >= byAge.length) {
          return;
        }
        for (double factor : kernel.factors()) {
          mixture.add((int) Math.rint(past.count(i) * factor), share * byAge[age]);
        }
      }
    }
  }
}
