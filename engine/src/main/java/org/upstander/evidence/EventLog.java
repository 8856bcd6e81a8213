package org.upstander.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.upstander.source.Event;
import org.upstander.source.SourceFile;
import org.upstander.source.Variable;
import org.upstander.source.Version;
import org.upstander.source.Violence;

/// Every version of every event that was ever published. Immutable and safe to share between
/// threads.
public final class EventLog {
  /// One event as one file tells it.
  public record Telling(Event event, Origin origin) {}

  /// Later editions after earlier ones; then by publication day, file and line.
  private static final Comparator<Telling> BY_EDITION =
      Comparator.comparing((Telling t) -> version(t))
          .thenComparing(t -> t.origin().published())
          .thenComparing(t -> t.origin().file().sha256())
          .thenComparing(t -> t.origin().line());

  private static final Version NO_VERSION = new Version(List.of(0));

  private final List<Telling> tellings;

  private EventLog(List<Telling> tellings) {
    this.tellings = tellings;
  }

  /// The log as it was at the end of `day`.
  public EventLog asOf(LocalDate day) {
    return new EventLog(
        tellings.stream().filter(t -> !t.origin().published().isAfter(day)).toList());
  }

  /// Every telling of every event.
  public List<Telling> all() {
    return tellings;
  }

  /// The tellings of those files alone that `taken` picks.
  public EventLog of(Predicate<SourceFile> taken) {
    return new EventLog(tellings.stream().filter(t -> taken.test(t.origin().file())).toList());
  }

  /// Each event once, as the latest edition tells it, in the order of their identifiers.
  ///
  /// An event that a later edition covering its state and month no longer lists was withdrawn by
  /// the publisher and is left out.
  public List<Telling> current() {
    var latest = new TreeMap<String, Telling>();
    for (Telling telling : tellings) {
      latest.merge(
          telling.event().publisher().name() + "\n" + telling.event().id(),
          telling,
          (a, b) -> BY_EDITION.compare(a, b) <= 0 ? b : a);
    }
    var files = files();
    return latest.values().stream().filter(t -> !withdrawn(t, files)).toList();
  }

  /// As [#current], of tellings alone whose own file covers their state and month.
  public List<Telling> covered() {
    return new EventLog(tellings.stream().filter(EventLog::ownCovers).toList()).current();
  }

  private static boolean ownCovers(Telling telling) {
    return covers(telling.origin().file(), telling.event());
  }

  private static boolean covers(SourceFile file, Event event) {
    return file.coverage()
        .covers(
            variable(event.violence()).id(), event.state(), YearMonth.from(event.when().last()));
  }

  private static boolean withdrawn(Telling telling, Collection<SourceFile> files) {
    return files.stream()
        .anyMatch(f -> version(f).compareTo(version(telling)) > 0 && covers(f, telling.event()));
  }

  /// The variable that sums up events of a type.
  public static Variable variable(Violence violence) {
    return switch (violence) {
      case STATE_BASED -> Variable.DEATHS_STATE_BASED;
      case NON_STATE -> Variable.DEATHS_NON_STATE;
      case ONE_SIDED -> Variable.DEATHS_ONE_SIDED;
    };
  }

  /// The files with events in them.
  public Collection<SourceFile> files() {
    return tellings.stream()
        .map(t -> t.origin().file())
        .collect(Collectors.toMap(SourceFile::sha256, f -> f, (a, _) -> a, TreeMap::new))
        .values();
  }

  private static Version version(Telling telling) {
    return version(telling.origin().file());
  }

  private static Version version(SourceFile file) {
    return file.edition().map(SourceFile.Edition::version).orElse(NO_VERSION);
  }

  /// Gathers tellings. One thread at a time.
  static final class Builder {
    private final List<Telling> tellings = new ArrayList<>();

    void add(Event event, Origin origin) {
      tellings.add(new Telling(event, origin));
    }

    EventLog build() {
      return new EventLog(List.copyOf(tellings));
    }
  }
}
