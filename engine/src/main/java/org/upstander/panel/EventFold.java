package org.upstander.panel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.upstander.source.scan.EventRow;
import org.upstander.source.scan.Tally;

/// Adds up events and deaths by place, month and category, in exact whole numbers. Folds over parts
/// of the events can be merged, in any grouping and order, into the fold over all of them.
///
/// A place is a number of the caller's scheme, 0 to 1,048,575: a state's Gleditsch–Ward code, a
/// half-degree cell. Memory is taken for each place from the first year with an event to the last.
/// One thread at a time.
public final class EventFold implements Tally {
  private static final int MOST_CATEGORIES = 2048;
  private static final int MOST_PLACES = 1 << 20;
  private static final int LAST_MONTH = 12 * 5000 + 11;
  private static final long[] NOTHING = new long[0];

  /// One event, in a number that holds deaths in its lower 40 bits and events above.
  private static final long EVENT = 1L << 40;

  private static final long DEATHS = EVENT - 1;

  /// The highest bit of either part: what has reached it is moved to [#large].
  private static final long FULL = Long.MIN_VALUE | EVENT >>> 1;

  private final int categories;

  /// For each place, by month and category, events and deaths in one number. A sum is found without
  /// a search and in one line of memory: with millions of rows, waiting for memory is what costs.
  private long[][] sums = new long[1 << 10][];

  /// The month the sums of a place start with, a January: 12 × year.
  private int[] firsts = new int[1 << 10];

  /// What became too large for one number: events and deaths by category, for place × 2³² + month.
  private final Map<Long, long[]> large = new HashMap<>();

  /// An empty fold.
  ///
  /// @param categories how many categories there are; they are numbered from 0
  public EventFold(int categories) {
    if (categories < 1 || categories > MOST_CATEGORIES) {
      throw new IllegalArgumentException("1 to 2048 categories, not " + categories);
    }
    this.categories = categories;
    Arrays.fill(sums, NOTHING);
  }

  /// Adds a scanned row to its place.
  @Override
  public void add(EventRow row) {
    add(row.place(), row.month(), row.category(), one(row.deaths()));
  }

  /// A tally that adds rows to the half-degree cells they are in; rows without a point are passed
  /// over.
  public Tally byCell() {
    return row -> {
      if (row.hasPoint()) {
        add(row.cell(), row.month(), row.category(), one(row.deaths()));
      }
    };
  }

  /// Adds one event of one day, or one that is counted whole in `month`.
  public void add(int place, YearMonth month, int category, int deaths) {
    add(place, index(month), category, one(deaths));
  }

  /// Adds one event that may have happened on any of the days `first` to `last`.
  public void add(int place, Span span, int category, int deaths, MonthRule rule) {
    int last = index(YearMonth.from(span.last()));
    switch (rule) {
      case ENDS -> add(place, last, category, one(deaths));
      case PROPORTIONAL -> {
        add(place, last, category, EVENT);
        int[] shares = span.shares(deaths);
        for (int i = 0; i < shares.length; i++) {
          add(place, last - shares.length + 1 + i, category, shares[i]);
        }
      }
    }
  }

  /// The days an event may have happened on, both included.
  public record Span(LocalDate first, LocalDate last) {
    public Span {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("last day " + last + " is before the first, " + first);
      }
    }

    /// What falls to each month, from the first to the last.
    int[] shares(int deaths) {
      int months = index(YearMonth.from(last)) - index(YearMonth.from(first)) + 1;
      long[] days = new long[months];
      for (int i = 0; i < months; i++) {
        YearMonth month = YearMonth.from(first).plusMonths(i);
        LocalDate from = i == 0 ? first : month.atDay(1);
        LocalDate to = i == months - 1 ? last : month.atEndOfMonth();
        days[i] = to.toEpochDay() - from.toEpochDay() + 1;
      }
      return Shares.of(deaths, days);
    }
  }

  /// Adds all that `other` holds. The result does not depend on grouping or order.
  ///
  /// @return this fold
  public EventFold merge(EventFold other) {
    if (other.categories != categories) {
      throw new IllegalArgumentException(
          "folds of " + categories + " and of " + other.categories + " categories");
    }
    for (int place = 0; place < other.sums.length; place++) {
      long[] from = other.sums[place];
      for (int i = 0; i < from.length; i++) {
        if (from[i] != 0) {
          add(place, other.firsts[place] + i / categories, i % categories, from[i]);
        }
      }
    }
    other.large.forEach((key, more) -> more(key, more));
    return this;
  }

  /// What has been added so far, sorted by place and month.
  public MonthTable table() {
    var rows = new MonthTable.Rows(categories);
    for (int place = 0; place < sums.length; place++) {
      int months = sums[place].length / categories;
      for (int month = firsts[place]; month < firsts[place] + months; month++) {
        rows.add(place, month, unpacked(place, month));
      }
    }
    return rows.table();
  }

  private long[] unpacked(int place, int month) {
    long[] both = large.getOrDefault(MonthTable.key(place, month), NOTHING);
    both = both.length == 0 ? new long[2 * categories] : both.clone();
    int from = (month - firsts[place]) * categories;
    for (int category = 0; category < categories; category++) {
      long sum = sums[place][from + category];
      both[2 * category] += sum >>> 40;
      both[2 * category + 1] += sum & DEATHS;
    }
    return both;
  }

  static int index(YearMonth month) {
    return 12 * month.getYear() + month.getMonthValue() - 1;
  }

  private static long one(int deaths) {
    if (deaths < 0) {
      throw new IllegalArgumentException(deaths + " deaths");
    }
    return EVENT + deaths;
  }

  private void add(int place, int month, int category, long packed) {
    if (category < 0 || category >= categories) {
      throw new IllegalArgumentException("category " + category + " of " + categories);
    }
    if (place < 0 || place >= sums.length) {
      open(place, month);
    }
    int at = (month - firsts[place]) * categories + category;
    if (at < 0 || at >= sums[place].length) {
      open(place, month);
      at = (month - firsts[place]) * categories + category;
    }
    long sum = sums[place][at] + packed;
    sums[place][at] = sum;
    if ((sum & FULL) != 0) {
      sums[place][at] = 0;
      long[] more = new long[2 * categories];
      more[2 * category] = sum >>> 40;
      more[2 * category + 1] = sum & DEATHS;
      more(MonthTable.key(place, month), more);
    }
  }

  private void more(long key, long[] more) {
    long[] into = large.computeIfAbsent(key, k -> new long[2 * categories]);
    for (int i = 0; i < more.length; i++) {
      into[i] = Math.addExact(into[i], more[i]);
    }
    open((int) (key >>> 32), (int) key);
  }

  /// Makes room for a place and month.
  private void open(int place, int month) {
    if (place < 0 || place >= MOST_PLACES || month < 0 || month > LAST_MONTH) {
      throw new IllegalArgumentException("place " + place + ", month " + month);
    }
    if (place >= sums.length) {
      int before = sums.length;
      sums = Arrays.copyOf(sums, Math.max(place + 1, 2 * before));
      Arrays.fill(sums, before, sums.length, NOTHING);
      firsts = Arrays.copyOf(firsts, sums.length);
    }
    long[] old = sums[place];
    int year = month - month % 12;
    int first = old.length == 0 ? year : Math.min(year, firsts[place]);
    int end = Math.max(year + 12, old.length == 0 ? 0 : firsts[place] + old.length / categories);
    if ((end - first) * categories > old.length) {
      long[] wider = new long[Math.multiplyExact(end - first, categories)];
      int shift = old.length == 0 ? 0 : (firsts[place] - first) * categories;
      System.arraycopy(old, 0, wider, shift, old.length);
      sums[place] = wider;
      firsts[place] = first;
    }
  }
}
