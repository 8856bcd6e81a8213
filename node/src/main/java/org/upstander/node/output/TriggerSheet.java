package org.upstander.node.output;

import static org.upstander.node.store.Sheet.Kind.NUMBER;
import static org.upstander.node.store.Sheet.Kind.TEXT;
import static org.upstander.node.store.Sheet.Kind.WHOLE;

import java.util.List;
import java.util.Optional;
import org.upstander.forecast.outlook.Agenda;
import org.upstander.node.run.Run;
import org.upstander.node.store.Sheet;
import org.upstander.signal.trigger.Occurrence;
import org.upstander.source.CalendarScope;
import org.upstander.world.State;

/// Dated events ahead as a table: one row an occurrence, in the order of the agenda.
final class TriggerSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("as_of", "#date+asof", TEXT),
          new Sheet.Column("first", "#date+start", TEXT),
          new Sheet.Column("last", "#date+end", TEXT),
          new Sheet.Column("state", "#country+name", TEXT),
          new Sheet.Column("gleditsch_ward", "#country+code+v_gw", WHOLE),
          new Sheet.Column("kind", "#event+type", TEXT),
          new Sheet.Column("title", "#event+name", TEXT),
          new Sheet.Column("certainty", "#indicator+certainty", TEXT),
          new Sheet.Column("source", "#meta+source", TEXT),
          new Sheet.Column("probability_25_deaths", "#indicator+probability+n25", NUMBER),
          new Sheet.Column("probability_outbreak", "#indicator+probability+outbreak", NUMBER),
          new Sheet.Column("file", "#meta+file", TEXT),
          new Sheet.Column("line", "#meta+line", WHOLE),
          new Sheet.Column("version", "#meta+version", TEXT),
          new Sheet.Column("inputs_sha256", "#meta+hash", TEXT));

  private TriggerSheet() {}

  static Sheet of(Run run, String inputs) {
    var sheet = new Sheet(COLUMNS);
    for (Agenda.Item item : run.agenda().items()) {
      Occurrence due = item.occurrence();
      var entry = due.entry();
      sheet.add(
          run.agenda().day().toString(),
          due.first().toString(),
          due.last().toString(),
          entry.scope().title(),
          code(entry.scope()),
          entry.kind().word(),
          entry.title(),
          entry.certainty().word(),
          entry.source(),
          item.violence().map(p -> p.value()),
          item.outbreak().map(p -> p.value()),
          due.trigger().origin().file().name(),
          Math.toIntExact(due.trigger().origin().line()),
          run.provenance().version(),
          inputs);
    }
    return sheet;
  }

  private static Optional<Integer> code(CalendarScope scope) {
    return scope instanceof CalendarScope.One(State state)
        ? Optional.of(state.code())
        : Optional.empty();
  }
}
