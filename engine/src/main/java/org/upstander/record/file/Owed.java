package org.upstander.record.file;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.upstander.record.body.DecisionBody;
import org.upstander.record.body.RecurrenceBody;
import org.upstander.record.body.WarningBody;
import org.upstander.recurrence.Obligation;
import org.upstander.recurrence.Opening;
import org.upstander.recurrence.Progress;
import org.upstander.recurrence.RecurrenceFile;
import org.upstander.response.WrongOrder;
import org.upstander.world.Phase;
import org.upstander.world.Situation;

/// What a situation owes, from the day its crisis closed. Read only once it is built.
final class Owed {
  private final Situation situation;
  private final UnaryOperator<String> identity;
  private final Function<String, Optional<Line>> lines;
  private Optional<RecurrenceFile> file = Optional.empty();

  Owed(
      Situation situation, UnaryOperator<String> identity, Function<String, Optional<Line>> lines) {
    this.situation = situation;
    this.identity = identity;
    this.lines = lines;
  }

  Optional<RecurrenceFile> file() {
    return file;
  }

  void take(Line line, RecurrenceBody body) {
    switch (body) {
      case RecurrenceBody.Opened(var closed) -> open(line, identity.apply(closed));
      case RecurrenceBody.Obliged obliged ->
          file = Optional.of(opened().with(obligation(line, obliged)));
      case RecurrenceBody.Progressed(
              var obligation,
              var reported,
              var day,
              var evidence,
              var words) ->
          file =
              Optional.of(
                  opened()
                      .with(
                          new Progress(
                              line.submission(),
                              identity.apply(obligation),
                              reported,
                              day,
                              evidence,
                              words)));
    }
  }

  private void open(Line line, String closed) {
    if (file.isPresent()) {
      throw new WrongOrder(
          "the recurrence file of %s is open since %s: put obligations into it"
              .formatted(situation, file.get().opening().day()));
    }
    var by = lines.apply(closed).filter(l -> closes(l.body()));
    if (by.isEmpty()) {
      throw new WrongOrder(
          "%s closed no crisis: a recurrence file opens with the closing of a warning, or with a"
                  .formatted(closed)
              + " decision of the rules that finds recovery");
    }
    file = Optional.of(RecurrenceFile.of(new Opening(situation, closed, Judgements.day(line))));
  }

  private static boolean closes(Object body) {
    return body instanceof WarningBody.Closed
        || body instanceof DecisionBody.Ruled ruled && ruled.phase() == Phase.RECOVERY;
  }

  private Obligation obligation(Line line, RecurrenceBody.Obliged said) {
    return new Obligation(
        said.derived().orElse(line.id()),
        situation,
        said.strand(),
        said.factors(),
        said.asks(),
        said.force(),
        said.source(),
        said.due());
  }

  private RecurrenceFile opened() {
    return file.orElseThrow(() ->
        new WrongOrder(
            "no recurrence file is open for %s: upstander recur open does it when a crisis has"
                    .formatted(situation)
                + " closed"));
  }
}
