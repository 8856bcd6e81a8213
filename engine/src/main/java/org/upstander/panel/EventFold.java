package org.upstander.panel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.upstander.source.scan.EventRow;
import org.upstander.source.scan.Tally;

/// Adds up events and deaths by place, month and category, in exact whole numbers. Folds over parts
/// of the events can be merged, in any grouping and order, into the fold over all of them.
///
/// A place is a number of the caller's scheme, 0 to 1,048,575: a state's Gleditsch–Ward code, a
/// half-degree cell. Memory is taken for the years in which a place had events. One thread at a
/// time.
public final class EventFold implements Tally {
  private static final int MOST_CATEGORIES = 2048;
  private static final int MOST_PLACES = 1 << 20;
  private static final int LAST_YEAR = 5000;
  private static final long[] NOTHING = new long[0];
  private static final long[][] NO_YEARS = new long[0][];

  private final int categories;

  /// For each place and year a page: for each month and category, how many events and how many
  /// deaths. A row is found without a search, because with millions of rows a wrongly predicted
  /// branch behind a cache miss costs more than all the rest.
  private long[][][] pages = new long[1 << 10][][];

  /// The year of the first page of each place.
  private int[] firstYears = new int[1 << 10];

  /// An empty fold.
  ///
  /// @param categories how many categories there are; they are numbered from 0
  public EventFold(int categories) {
    if (categories < 1 || categories > MOST_CATEGORIES) {
      throw new IllegalArgumentException("1 to 2048 categories, not " + categories);
    }
    this.categories = categories;
    Arrays.fill(pages, NO_YEARS);
  }

  /// Adds a scanned row to its place.
  @Override
  public void add(EventRow row) {
    add(row.place(), row.month(), row.category(), 1, row.deaths());
  }

  /// A tally that adds rows to the half-degree cells they are in; rows without a point are passed
  /// over.
  public Tally byCell() {
    return row -> {
      if (row.hasPoint()) {
        add(row.cell(), row.month(), row.category(), 1, row.deaths());
      }
    };
  }

  /// Adds one event of one day, or one that is counted whole in `month`.
  public void add(int place, YearMonth month, int category, int deaths) {
    add(place, index(month), category, 1, deaths);
  }

  /// Adds one event that may have happened on any of the days `first` to `last`.
  public void add(int place, Span span, int category, int deaths, MonthRule rule) {
    int last = index(YearMonth.from(span.last()));
    switch (rule) {
      case ENDS -> add(place, last, category, 1, deaths);
      case PROPORTIONAL -> {
        add(place, last, category, 1, 0);
        int[] shares = span.shares(deaths);
        for (int i = 0; i < shares.length; i++) {
          add(place, last - shares.length + 1 + i, category, 0, shares[i]);
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
    for (int place = 0; place < other.pages.length; place++) {
      for (int year = 0; year < other.pages[place].length; year++) {
        long[] from = other.pages[place][year];
        if (from.length > 0) {
          mergePage(from, page(place, other.firstYears[place] + year));
        }
      }
    }
    return this;
  }

  private static void mergePage(long[] from, long[] into) {
    for (int i = 0; i < from.length; i++) {
      into[i] = Math.addExact(into[i], from[i]);
    }
  }

  /// What has been added so far, sorted by place and month.
  public MonthTable table() {
    var rows = new MonthTable.Rows(categories);
    for (int place = 0; place < pages.length; place++) {
      for (int year = 0; year < pages[place].length; year++) {
        for (int month = 0; month < 12 && pages[place][year].length > 0; month++) {
          rows.add(place, 12 * (firstYears[place] + year) + month, pages[place][year], month);
        }
      }
    }
    return rows.table();
  }

  static int index(YearMonth month) {
    return 12 * month.getYear() + month.getMonthValue() - 1;
  }

  private void add(int place, int month, int category, long events, long deaths) {
    if (category < 0 || category >= categories || deaths < 0) {
      throw new IllegalArgumentException(
          "category " + category + " of " + categories + " with " + deaths + " deaths");
    }
    int year = month / 12;
    long[] page = page(place, year);
    int at = 2 * ((month - 12 * year) * categories + category);
    page[at] = Math.addExact(page[at], events);
    page[at + 1] = Math.addExact(page[at + 1], deaths);
  }

  private long[] page(int place, int year) {
    if (place >= 0 && place < pages.length) {
      long[][] years = pages[place];
      int i = year - firstYears[place];
      if (i >= 0 && i < years.length && years[i].length > 0) {
        return years[i];
      }
    }
    return open(place, year);
  }

  private long[] open(int place, int year) {
    if (place < 0 || place >= MOST_PLACES || year < 0 || year > LAST_YEAR) {
      throw new IllegalArgumentException("place " + place + ", year " + year);
    }
    if (place >= pages.length) {
      int before = pages.length;
      pages = Arrays.copyOf(pages, Math.max(place + 1, 2 * before));
      Arrays.fill(pages, before, pages.length, NO_YEARS);
      firstYears = Arrays.copyOf(firstYears, pages.length);
    }
    makeRoom(place, year);
    long[] page = new long[2 * 12 * categories];
    pages[place][year - firstYears[place]] = page;
    return page;
  }

  private void makeRoom(int place, int year) {
    long[][] years = pages[place];
    int first = years.length == 0 ? year : Math.min(year, firstYears[place]);
    int end = years.length == 0 ? year + 1 : Math.max(year + 1, firstYears[place] + years.length);
    if (end - first > years.length) {
      long[][] wider = new long[end - first][];
      Arrays.fill(wider, NOTHING);
      System.arraycopy(years, 0, wider, Math.max(0, firstYears[place] - first), years.length);
      pages[place] = wider;
      firstYears[place] = first;
    }
  }
}
