package org.upstander.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.upstander.signal.CountSeries;

/// A form of weekly series, from which any number of them can be drawn.
///
/// ```
/// log mean = level + trend week + sum over j = 1..waves of  cosine cos(2 pi j week / 52) + sine sin(2 pi j week / 52)
/// variance = dispersion mean
/// ```
///
/// Four outbreaks fall on weeks 313 to 575, and one begins in the last 49. The events of an
/// outbreak are a Poisson number, of as many standard deviations of its first week, and come after
/// it by a lognormal time, of which the median is a week.
///
/// Source: Noufaily, A. et al. (2013), *Statistics in Medicine* 32, 1206–1222.
///
/// @param dispersion at least 1, which is Poisson
record OutbreakScenario(
    int number,
    double level,
    double trend,
    int waves,
    double cosine,
    double sine,
    double dispersion) {
  private static final int WEEKS = 624;
  private static final int PAST = 312;
  private static final int JUDGED = 575;
  private static final int LATEST_START = 616;
  private static final int PAST_OUTBREAKS = 4;
  private static final double TIME_SPREAD = 0.5;
  private static final int FEWEST = 2;
  private static final int LARGEST = 10;

  /// Standard deviations in each past outbreak of a series, by turns.
  static final List<Integer> PAST_SIZES = List.of(0, 2, 3, 5, 10);

  /// @param file with the columns theta,beta,m,gamma1,gamma2,phi,set,scenario
  static List<OutbreakScenario> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split(","))
        .map(row ->
            new OutbreakScenario(
                Integer.parseInt(row[7]),
                Double.parseDouble(row[0]),
                Double.parseDouble(row[1]),
                Integer.parseInt(row[2]),
                Double.parseDouble(row[3]),
                Double.parseDouble(row[4]),
                Double.parseDouble(row[5])))
        .toList();
  }

  /// How large the past outbreaks of a replicate are, in standard deviations.
  static int pastSize(int replicate) {
    return PAST_SIZES.get((replicate - 1) % PAST_SIZES.size());
  }

  double mean(int index) {
    double log = level + trend * (index + 1);
    for (int j = 1; j <= waves; j++) {
      double angle = 2 * Math.PI * j * (index + 1) / 52;
      log += cosine * StrictMath.cos(angle) + sine * StrictMath.sin(angle);
    }
    return StrictMath.exp(log);
  }

  /// The same series for the same seed, whichever others are drawn.
  OutbreakSeries draw(int replicate, long seed) {
    var random = random(replicate, seed);
    double[] counts = usual(random);
    for (int i = 0; i < PAST_OUTBREAKS && pastSize(replicate) > 0; i++) {
      int start = PAST + random.nextInt(JUDGED - PAST);
      add(counts, start, JUDGED, pastSize(replicate), random);
    }
    int start = JUDGED + random.nextInt(LATEST_START - JUDGED);
    var outbreak = add(counts, start, WEEKS, 1 + random.nextInt(LARGEST), random);
    var series = CountSeries.of(OutbreakSeries.WEEKLY, counts);
    return new OutbreakSeries(number, replicate, series, outbreak);
  }

  /// What the series of [#draw] would be without any outbreak.
  OutbreakSeries drawCalm(int replicate, long seed) {
    var counts = usual(random(replicate, seed));
    return new OutbreakSeries(
        number, replicate, CountSeries.of(OutbreakSeries.WEEKLY, counts), Set.of());
  }

  private Random random(int replicate, long seed) {
    return new Random((seed * 1_000 + number) * 1_000_003 + replicate);
  }

  private double[] usual(Random random) {
    double[] counts = new double[WEEKS];
    for (int t = 0; t < WEEKS; t++) {
      counts[t] = count(mean(t), dispersion, random);
    }
    return counts;
  }

  /// Adds an outbreak and returns its weeks; what falls on `end` or later is left out.
  private Set<Integer> add(double[] counts, int start, int end, int size, Random random) {
    double expected = size * Math.sqrt(mean(start) * dispersion);
    int events = Math.max(FEWEST, count(expected, 1, random));
    var weeks = new TreeSet<Integer>();
    for (int i = 0; i < events; i++) {
      int week = start + (int) StrictMath.exp(TIME_SPREAD * random.nextGaussian());
      if (week < end) {
        counts[week]++;
        weeks.add(week);
      }
    }
    return Collections.unmodifiableSet(weeks);
  }

  /// A negative binomial count, or a Poisson one, found where its distribution passes a random
  /// number.
  private static int count(double mean, double dispersion, RandomGenerator random) {
    boolean poisson = dispersion == 1;
    double size = poisson ? 0 : mean / (dispersion - 1);
    double chance = StrictMath.exp(poisson ? -mean : -size * StrictMath.log(dispersion));
    double left = random.nextDouble() - chance;
    int count = 0;
    while (left > 0 && chance > 0) {
      double rate = poisson ? mean : (size + count) * (1 - 1 / dispersion);
      count++;
      chance *= rate / count;
      left -= chance;
    }
    return count;
  }
}
