package org.upstander.evidence;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.upstander.source.Event;
import org.upstander.source.Figure;
import org.upstander.source.Period;
import org.upstander.source.SourceFile;
import org.upstander.source.Variable;
import org.upstander.world.State;

/// Everything sources have said, with who said it and when. Immutable and safe to share between
/// threads.
public final class Evidence {
  /// By publication day; within a day by file and line, so that the order never depends on the
  /// order of reading.
  private static final Comparator<Origin> BY_DAY =
      Comparator.comparing(Origin::published)
          .thenComparing(o -> o.file().sha256())
          .thenComparing(Origin::line);

  private final Map<Subject, List<Claim>> claims;
  private final YearFigures years;
  private final EventLog events;
  private final List<SourceFile> files;

  private record Subject(int state, String variable, YearMonth month) {}

  private Evidence(
      Map<Subject, List<Claim>> claims,
      YearFigures years,
      EventLog events,
      List<SourceFile> files) {
    this.claims = claims;
    this.years = years;
    this.events = events;
    this.files = files;
  }

  /// What could be known at the end of `day`. Later claims do not exist in the result, so whatever
  /// is computed from it cannot see the future.
  public Evidence asOf(LocalDate day) {
    var known = new HashMap<Subject, List<Claim>>();
    claims.forEach((subject, said) -> {
      var then = said.stream().filter(c -> !c.published().isAfter(day)).toList();
      if (!then.isEmpty()) {
        known.put(subject, then);
      }
    });
    var published = files.stream().filter(f -> !Publication.day(f).isAfter(day)).toList();
    return new Evidence(known, years.asOf(day), events.asOf(day), published);
  }

  /// The latest figure for a state and month; empty if no source has spoken, which is not 0.
  public Optional<Claim> latest(State state, YearMonth month, Variable variable) {
    var said = history(state, month, variable);
    return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
  }

  /// All figures ever published for a state and month, the oldest first.
  public List<Claim> history(State state, YearMonth month, Variable variable) {
    return claims.getOrDefault(new Subject(state.code(), variable.id(), month), List.of());
  }

  /// The figure of a whole year, as the file says that was published last; of pairs of states the
  /// sum over the other side. Empty if no source has spoken, which is not 0.
  public OptionalDouble latest(State state, Year year, Variable variable) {
    return years.latest(state, year, variable);
  }

  /// The figure a particular file gives for a state and month.
  public Optional<Claim> find(SourceFile file, State state, YearMonth month, Variable variable) {
    return history(state, month, variable).stream()
        .filter(c -> c.origin().file().sha256().equals(file.sha256()))
        .reduce((_, last) -> last);
  }

  public EventLog events() {
    return events;
  }

  /// The files it rests on, in the order they became public.
  public List<SourceFile> files() {
    return files;
  }

  /// The day a file became public.
  public static LocalDate published(SourceFile file) {
    return Publication.day(file);
  }

  /// Gathers evidence. Reading the same file twice changes nothing. One thread at a time.
  public static final class Builder {
    private final Map<Subject, List<Claim>> claims = new HashMap<>();
    private final YearFigures.Builder years = new YearFigures.Builder();
    private final EventLog.Builder events = new EventLog.Builder();
    private final Map<String, SourceFile> files = new HashMap<>();

    /// Makes a file known; false if the same bytes were given before, in which case nothing of it
    /// must be added again.
    public boolean open(SourceFile file) {
      return files.putIfAbsent(file.sha256(), file) == null;
    }

    /// Adds a figure of a month or a year; figures about days are not evidence and pass.
    public void add(Figure figure, SourceFile file, long line) {
      switch (figure.period()) {
        case Period.OfMonth(YearMonth month) -> {
          var subject = new Subject(figure.state().code(), figure.variable().id(), month);
          var origin = new Origin(file, line, Publication.day(file));
          claims.computeIfAbsent(subject, _ -> new ArrayList<>(1)).add(new Claim(figure, origin));
        }
        case Period.OfYear(Year year) -> years.add(figure, year, file);
        case Period.OfDay _ -> {}
      }
    }

    public void add(Event event, SourceFile file, long line) {
      events.add(event, new Origin(file, line, Publication.day(file)));
    }

    public Evidence build() {
      var sorted = new HashMap<Subject, List<Claim>>();
      claims.forEach((subject, said) -> sorted.put(subject, inOrder(said)));
      var published =
          files.values().stream()
              .sorted(
                  Comparator.comparing(Publication::day)
                      .thenComparing(SourceFile::retrieved)
                      .thenComparing(SourceFile::sha256))
              .toList();
      return new Evidence(sorted, years.build(), events.build(), published);
    }

    private static List<Claim> inOrder(List<Claim> said) {
      var list = new ArrayList<>(said);
      list.sort(Comparator.comparing(Claim::origin, BY_DAY));
      return Collections.unmodifiableList(list);
    }
  }
}
