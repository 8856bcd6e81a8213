package org.upstander.node.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.upstander.node.page.Pages;
import org.upstander.node.run.Input;
import org.upstander.node.run.Provenance;
import org.upstander.node.run.Run;
import org.upstander.node.store.Folder;
import org.upstander.node.store.Hash;
import org.upstander.node.store.Json;
import org.upstander.node.store.SheetFile;
import org.upstander.node.store.Whole;

/// Writes a run into a folder: the watchlist and the monthly forecasts as CSV, Parquet and JSON,
/// and a page for each state. Every file carries the version and the hash of the inputs.
public final class Outputs {
  /// The file by which a folder is known to hold a run.
  private static final String PROVENANCE = "provenance.json";

  private final Run run;

  public Outputs(Run run) {
    this.run = run;
  }

  /// Writes a folder that holds this run and nothing else; an earlier run in its place is replaced
  /// as a whole.
  public void write(Path directory) throws IOException {
    Folder.replace(directory, PROVENANCE, this::writeInto);
  }

  private void writeInto(Path directory) throws IOException {
    Whole.write(
        directory.resolve(PROVENANCE),
        out -> out.write(("{\n" + head() + "\n}\n").getBytes(StandardCharsets.UTF_8)));
    String inputs = inputsHash(run.provenance());
    var watchlist = WatchlistSheet.of(run, inputs);
    SheetFile.csv(directory.resolve("watchlist.csv"), watchlist);
    SheetFile.parquet(directory.resolve("watchlist.parquet"), watchlist);
    SheetFile.json(directory.resolve("watchlist.json"), head(), watchlist);
    var levels = LevelSheet.of(run, inputs);
    SheetFile.csv(directory.resolve("levels.csv"), levels);
    SheetFile.json(directory.resolve("levels.json"), head(), levels);
    var forecasts = ForecastSheet.of(run, inputs);
    SheetFile.csv(directory.resolve("forecasts.csv"), forecasts);
    SheetFile.parquet(directory.resolve("forecasts.parquet"), forecasts);
    SheetFile.json(directory.resolve("forecasts.json"), head(), forecasts);
    if (!run.watchlist().cells().isEmpty()) {
      var cells = CellSheet.of(run, inputs);
      SheetFile.csv(directory.resolve("cells.csv"), cells);
      SheetFile.parquet(directory.resolve("cells.parquet"), cells);
    }
    if (!run.agenda().items().isEmpty()) {
      var triggers = TriggerSheet.of(run, inputs);
      SheetFile.csv(directory.resolve("triggers.csv"), triggers);
      SheetFile.json(directory.resolve("triggers.json"), head(), triggers);
    }
    if (!run.signals().states().isEmpty()) {
      var signals = SignalSheet.of(run, inputs);
      SheetFile.csv(directory.resolve("signals.csv"), signals);
      SheetFile.parquet(directory.resolve("signals.parquet"), signals);
      var clusters = ClusterSheet.of(run, inputs);
      SheetFile.csv(directory.resolve("clusters.csv"), clusters);
      SheetFile.json(directory.resolve("clusters.json"), head(), clusters);
    }
    Pages.write(
        run, (name, content) -> Whole.write(directory.resolve(name), out -> out.write(content)));
  }

  /// One hash for all inputs: SHA-256 over their hashes, each with that of what explains it, one a
  /// line, in order.
  static String inputsHash(Provenance provenance) {
    String lines =
        provenance.inputs().stream()
            .map(i -> i.sha256() + " " + i.declared() + "\n")
            .collect(Collectors.joining());
    return Hash.of(lines.getBytes(StandardCharsets.US_ASCII));
  }

  /// The provenance as members of a JSON object.
  private String head() {
    Provenance p = run.provenance();
    String inputs =
        p.inputs().stream().map(Outputs::input).collect(Collectors.joining(",\n", "[\n", "\n  ]"));
    return """
    "product": "upstander",
    "version": %s,
    "model": %s,
    "run_month": %s,
    "basis": %s,
    "inputs_sha256": %s,
    "inputs": %s\
    """
        .formatted(
            Json.string(p.version()),
            Json.string(p.model()),
            Json.string(run.watchlist().month().toString()),
            Json.string(WatchlistSheet.basis(run.watchlist())),
            Json.string(inputsHash(p)),
            inputs);
  }

  private static String input(Input i) {
    return """
    {"file": %s, "sha256": %s, "declared_sha256": %s, "accepted": %d, "refused": %d,
             "publisher": %s, "dataset": %s, "version": %s,
     "licence": %s, "citation": %s}\
    """
        .formatted(
            Json.string(i.file()),
            Json.string(i.sha256()),
            i.declared().isEmpty() ? "null" : Json.string(i.declared()),
            i.accepted(),
            i.refused(),
            Json.string(i.publisher()),
            Json.string(i.dataset()),
            Json.string(i.version()),
            Json.string(i.licence()),
            Json.string(i.citation()));
  }
}
