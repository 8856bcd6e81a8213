package org.upstander.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.upstander.assess.Confidence;
import org.upstander.assess.Judgement;
import org.upstander.assess.Opinion;
import org.upstander.assess.Presence;
import org.upstander.assess.Subject;
import org.upstander.assess.Voice;
import org.upstander.world.ShippedTable;

/// What a recurrence file says of indicators of factors 2, 3 and 6: a labelled voice beside those
/// of people, never one of them.
///
/// Which strand and factor speak to which indicator is in `resources/recurrence/indicators.csv`. Of
/// the obligations that have been reported on, let `u` be the share unmet:
///
/// ```
/// nothing reported → unknown     u = 0 → absent     u < 1/2 → emerging     u ≥ 1/2 → present
/// ```
///
/// The confidence is low where fewer than half of the obligations have been reported on. The bound
/// is set by reasoning, not fitted.
public final class UnmetReading {
  /// The voice of the file.
  public static final Voice.Model VOICE = new Voice.Model("recurrence-file", "1");

  private static final double PRESENT = 0.5;

  private record Link(Strand strand, int factor, String indicator) {}

  private UnmetReading() {}

  /// Its judgements on a day, by indicator; none for an indicator that no obligation speaks to.
  public static List<Judgement> of(RecurrenceFile file, LocalDate day) {
    var speaking = new TreeMap<String, List<Status>>(Comparator.comparing(UnmetReading::order));
    for (Link link : links()) {
      file.list(day).stream()
          .filter(s -> s.obligation().strand() == link.strand())
          .filter(s -> s.obligation().factors().contains(link.factor()))
          .forEach(s -> add(speaking.computeIfAbsent(link.indicator(), _ -> new ArrayList<>()), s));
    }
    var situation = file.opening().situation();
    return speaking.entrySet().stream()
        .map(e ->
            new Judgement(new Subject(e.getKey(), situation, day), opinion(e.getValue()), VOICE, 1))
        .toList();
  }

  private static void add(List<Status> some, Status status) {
    if (!some.contains(status)) {
      some.add(status);
    }
  }

  /// `2.10` comes after `2.9`.
  private static double order(String indicator) {
    String[] parts = indicator.split("\\.", -1);
    return Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1]);
  }

  private static List<Link> links() {
    return ShippedTable.read(
        "/recurrence/indicators.csv",
        row ->
            new Link(
                row.one("strand", Strand.class),
                Integer.parseInt(row.text("factor")),
                row.text("indicator")));
  }

  private static Opinion opinion(List<Status> statuses) {
    long unmet = statuses.stream().filter(s -> s.standing().unmet()).count();
    long met = statuses.stream().filter(s -> s.standing() == Standing.MET).count();
    long reported = unmet + met;
    String reasons =
        "%d of %d obligations reported on are unmet; %d have no report"
            .formatted(unmet, reported, statuses.size() - reported);
    var confidence = 2 * reported < statuses.size() ? Confidence.LOW : Confidence.MODERATE;
    return new Opinion(presence(unmet, reported), confidence, reasons, List.of());
  }

  private static Presence presence(long unmet, long reported) {
    if (reported == 0) {
      return Presence.UNKNOWN;
    }
    if (unmet == 0) {
      return Presence.ABSENT;
    }
    return unmet >= PRESENT * reported ? Presence.PRESENT : Presence.EMERGING;
  }
}
