package org.upstander.recurrence.treaty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.upstander.recurrence.Citation;
import org.upstander.recurrence.Derived;
import org.upstander.recurrence.Force;
import org.upstander.recurrence.Obligation;
import org.upstander.recurrence.Origin;
import org.upstander.recurrence.Progress;
import org.upstander.recurrence.Reported;
import org.upstander.response.Submission;
import org.upstander.source.TreatyStatus;
import org.upstander.world.Language;
import org.upstander.world.Situation;
import org.upstander.world.State;

/// Whether a state is bound by an instrument, by the newest table that speaks of it.
///
/// @param instrument which
/// @param state the Gleditsch–Ward code
/// @param figure the newest figure; empty if no table speaks of this state and instrument
public record Accession(Instrument instrument, int state, Optional<TreatyFigure> figure) {

  /// A state and every instrument of a list.
  public static List<Accession> of(
      State state, List<Instrument> instruments, List<TreatyTable> tables) {
    return instruments.stream()
        .map(i -> new Accession(i, state.code(), newest(i, state, tables)))
        .toList();
  }

  private static Optional<TreatyFigure> newest(
      Instrument instrument, State state, List<TreatyTable> tables) {
    return tables.stream()
        .filter(table -> table.treaty().equals(instrument.treaty()))
        .flatMap(table -> table.find(state).stream())
        .max(Comparator.comparing(TreatyFigure::of));
  }

  /// Whether the state is known not to be bound.
  public boolean missing() {
    return figure.map(f -> f.status().standing() != TreatyStatus.Standing.PARTY).orElse(false);
  }

  /// How old the figure is on a day; empty if there is none.
  public Optional<Period> age(LocalDate day) {
    return figure.map(f -> Period.between(f.of(), day));
  }

  /// Obligations to consider accession, met where the state is bound. Nobody is obliged to accede:
  /// their force is that others urge it.
  public static Derived obligations(Situation situation, List<Accession> accessions) {
    var obligations = new ArrayList<Obligation>();
    var progress = new ArrayList<Progress>();
    for (Accession accession : accessions) {
      if (accession.state != situation.state()) {
        throw new IllegalArgumentException(
            "accessions of state %d do not belong to situation %s"
                .formatted(accession.state, situation));
      }
      var obligation = accession.obligation(situation);
      obligations.add(obligation);
      accession.figure.map(f -> report(obligation, f)).ifPresent(progress::add);
    }
    return new Derived(obligations, progress);
  }

  private Obligation obligation(Situation situation) {
    return new Obligation(
        "treaty-%s-%s".formatted(situation, instrument.treaty()),
        situation,
        instrument.strand(),
        instrument.factors(),
        "Consider accession: " + instrument.title().in(Language.EN),
        Force.URGED,
        new Citation(
            Origin.TREATY,
            "UNTC " + instrument.number(),
            "United Nations Treaty Collection",
            Optional.empty()),
        Optional.empty());
  }

  private static Progress report(Obligation obligation, TreatyFigure figure) {
    var reported =
        switch (figure.status().standing()) {
          case PARTY -> Reported.MET;
          case SIGNATORY -> Reported.IN_PROGRESS;
          case NONE -> Reported.NOT_STARTED;
        };
    var words =
        switch (figure.status().standing()) {
          case PARTY -> "Bound by the treaty.";
          case SIGNATORY -> "Signed, not bound.";
          case NONE -> "Neither signed nor bound.";
        };
    Instant at = figure.of().atStartOfDay(ZoneOffset.UTC).toInstant();
    return new Progress(
        new Submission(obligation.id() + "-" + figure.of(), at),
        obligation.id(),
        reported,
        figure.of(),
        List.of("%s, as of %s".formatted(obligation.source().symbol(), figure.of())),
        words);
  }
}
