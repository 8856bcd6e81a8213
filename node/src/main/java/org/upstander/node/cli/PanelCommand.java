package org.upstander.node.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.upstander.node.Mistake;
import org.upstander.node.run.EventTable;
import org.upstander.node.store.Whole;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.Instruction;
import org.upstander.source.scan.DateForm;
import org.upstander.source.scan.Layout;
import org.upstander.world.Match;
import org.upstander.world.State;
import org.upstander.world.StateNames;
import org.upstander.world.States;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander panel`: a large table of events as places by months.
@Command(
    name = "panel",
    description = {
      "Sums a large table of events (CSV, plain) to place and month. Every row is checked: its cells,",
      "id, day, place, kind, count and coordinates; refused rows are counted and the first are shown."
    },
    footer = {
      "",
      "Example:",
      "  upstander panel events.csv --id id --date date --place country --count fatalities \\",
      "    --category event_type --latitude lat --longitude lon --out months.csv"
    })
final class PanelCommand extends Instruction {
  /// How places are written.
  enum Scheme {
    AS_GIVEN,
    ISO3,
    GLEDITSCH_WARD,
    NAME
  }

  @Parameters(paramLabel = "FILE", description = "The table.")
  private Path file;

  @Option(names = "--id", required = true, paramLabel = "COLUMN", description = "The event's id.")
  private String id;

  @Option(
      names = "--date",
      required = true,
      paramLabel = "COLUMN",
      description = "The day; of several days the last, in whose month the event counts.")
  private String date;

  @Option(
      names = "--date-form",
      paramLabel = "FORM",
      defaultValue = "YEAR_MONTH_DAY",
      description = "How days are written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private DateForm form;

  @Option(names = "--place", required = true, paramLabel = "COLUMN", description = "The place.")
  private String place;

  @Option(
      names = "--scheme",
      paramLabel = "SCHEME",
      defaultValue = "AS_GIVEN",
      description =
          "What places are: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). With any but the"
              + " first, a place that is no state is refused and states are written as ISO codes.")
  private Scheme scheme;

  @Option(names = "--count", required = true, paramLabel = "COLUMN", description = "The deaths.")
  private String count;

  @Option(names = "--category", paramLabel = "COLUMN", description = "The kind of event.")
  private @Nullable String category;

  @Option(names = "--latitude", paramLabel = "COLUMN", description = "Degrees north.")
  private @Nullable String latitude;

  @Option(names = "--longitude", paramLabel = "COLUMN", description = "Degrees east.")
  private @Nullable String longitude;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to write the CSV: place,month,events,deaths and a column a kind.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    if ((latitude == null) != (longitude == null)) {
      throw Mistake.usage("--latitude and --longitude go together.");
    }
    if (!Files.isRegularFile(file)) {
      throw Mistake.input(file + ": no such file.");
    }
    var columns =
        new Layout.Columns(
            id,
            date,
            place,
            Optional.ofNullable(category),
            count,
            Optional.ofNullable(latitude),
            Optional.ofNullable(longitude));
    EventTable table;
    try (var progress = progress()) {
      progress.at("Reading " + file.getFileName());
      table = EventTable.read(file, columns, form, meaning());
    }
    Whole.write(out, stream -> write(stream, table));
    report(table);
    return 0;
  }

  private UnaryOperator<String> meaning() {
    States states = States.world();
    return switch (scheme) {
      case AS_GIVEN -> UnaryOperator.identity();
      case ISO3 -> text -> code(states.findIso3(text));
      case GLEDITSCH_WARD ->
          text ->
              code(
                  text.matches("[0-9]{1,4}")
                      ? states.find(Integer.parseInt(text))
                      : Optional.empty());
      case NAME ->
          text ->
              StateNames.world().match(text, Clock.today()) instanceof Match.Matched(State state)
                  ? code(Optional.of(state))
                  : "";
    };
  }

  private static String code(Optional<State> state) {
    return state.map(s -> s.iso3().orElse(Integer.toString(s.code()))).orElse("");
  }

  private static void write(OutputStream stream, EventTable table) throws IOException {
    var csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    var header = new ArrayList<>(List.of("place", "month", "events", "deaths"));
    table.categories().forEach(c -> header.add("events_" + c));
    csv.writeRecord(header);
    for (EventTable.Row row : table.rows()) {
      var cells = new ArrayList<>(List.of(row.place(), row.month()));
      cells.add(Long.toString(row.events()));
      cells.add(Long.toString(row.deaths()));
      row.byCategory().forEach(n -> cells.add(Long.toString(n)));
      csv.writeRecord(cells);
    }
    csv.flush();
  }

  private void report(EventTable table) {
    var report = table.report();
    out()
        .printf(
            "%s: %,d rows, %,d accepted, %,d refused; %,d places and months, %,d deaths.%n",
            out,
            report.rows(),
            report.accepted(),
            report.refusedRows(),
            table.rows().size(),
            table.rows().stream().mapToLong(EventTable.Row::deaths).sum());
    report
        .refused()
        .forEach((reason, n) ->
            out()
                .printf(
                    "  %,d %s%n",
                    n, reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
    report.examples().forEach(r -> out().printf("  line %,d: %s%n", r.line(), r.detail()));
    out().flush();
  }
}
