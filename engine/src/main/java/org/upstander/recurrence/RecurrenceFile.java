package org.upstander.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.upstander.response.WrongOrder;

/// What a situation still owes its survivors and its future. It opens when a crisis closes, and
/// nothing closes it: a file in which all is met stays open to be looked at.
///
/// @param opening the closing of the crisis
/// @param obligations by id
/// @param progress all reports, in the order of the record
public record RecurrenceFile(
    Opening opening, SortedMap<String, Obligation> obligations, List<Progress> progress) {
  /// The factors that unmet obligations speak to: a record of serious violations, weak structures
  /// of the state, and too little that mitigates.
  public static final List<Integer> FACTORS = List.of(2, 3, 6);

  public RecurrenceFile {
    obligations = Collections.unmodifiableSortedMap(new TreeMap<>(obligations));
    progress = List.copyOf(progress);
  }

  /// A file just opened.
  public static RecurrenceFile of(Opening opening) {
    return new RecurrenceFile(opening, new TreeMap<>(), List.of());
  }

  /// The file with one more obligation. The same one again changes nothing.
  ///
  /// @throws WrongOrder if it belongs to another situation, or its id stands for another obligation
  public RecurrenceFile with(Obligation obligation) {
    if (!obligation.situation().equals(opening.situation())) {
      throw new WrongOrder(
          "obligation %s belongs to situation %s, this file to %s"
              .formatted(obligation.id(), obligation.situation(), opening.situation()));
    }
    var earlier = obligations.get(obligation.id());
    if (obligation.equals(earlier)) {
      return this;
    }
    if (earlier != null) {
      throw new WrongOrder(
          "the id %s already stands for another obligation: use a new id"
              .formatted(obligation.id()));
    }
    var more = new TreeMap<>(obligations);
    more.put(obligation.id(), obligation);
    return new RecurrenceFile(opening, more, progress);
  }

  /// The file with one more report. The same one again changes nothing.
  ///
  /// @throws WrongOrder if no such obligation is on file, or its id stands for another report
  public RecurrenceFile with(Progress report) {
    if (!obligations.containsKey(report.obligation())) {
      throw new WrongOrder(
          "no obligation %s is on file for situation %s: put it on file first"
              .formatted(report.obligation(), opening.situation()));
    }
    String id = report.submission().id();
    for (Progress earlier : progress) {
      if (earlier.submission().id().equals(id)) {
        if (same(earlier, report)) {
          return this;
        }
        throw new WrongOrder(
            "the id %s already stands for another report: use a new id".formatted(id));
      }
    }
    var more = new ArrayList<>(progress);
    more.add(report);
    return new RecurrenceFile(opening, obligations, more);
  }

  private static boolean same(Progress one, Progress other) {
    return new Progress(
            other.submission(),
            one.obligation(),
            one.reported(),
            one.day(),
            one.evidence(),
            one.words())
        .equals(other);
  }

  /// Where every obligation stands on a day, by id.
  public List<Status> list(LocalDate day) {
    var last = new TreeMap<String, Progress>();
    progress.forEach(report -> last.put(report.obligation(), report));
    return obligations.values().stream()
        .map(o -> Status.of(o, Optional.ofNullable(last.get(o.id())), day))
        .toList();
  }

  /// Every strand with its obligations; also those that have none, because a strand nobody has
  /// thought of is a finding.
  public List<StrandTally> strands(LocalDate day) {
    var all = list(day);
    return Arrays.stream(Strand.values()).map(strand -> StrandTally.of(strand, all)).toList();
  }

  /// What is unmet, for each of [#FACTORS].
  public List<UnmetShare> unmet(LocalDate day) {
    var all = list(day);
    return FACTORS.stream().map(factor -> UnmetShare.of(factor, all)).toList();
  }
}
