package org.upstander.node.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.node.desk.Written;
import org.upstander.node.store.record.RecordStore;
import org.upstander.node.store.record.Row;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.RecordArgument;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.record.Entry;
import org.upstander.record.Kinds;
import org.upstander.record.Retraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander history`: everything that was said in the place of an entry.
@Command(
    name = "history",
    description = {
      "Shows everything that was ever said in the place of an entry, the oldest first: what it",
      "corrected, what corrected it, and the retraction with its reason if there is one. Any id of the",
      "chain will do. Nothing of it was edited: each line is an entry of its own."
    },
    footer = {
      "",
      "Examples:",
      "  upstander history c9a4e7d5",
      "  upstander history --json 019b8d1c-5f40-7a3e-8b1d-2f60c9a4e7d5"
    })
final class HistoryCommand extends Instruction {
  /// An entry of the chain with its place.
  private record Step(long index, Entry entry) {
    Optional<String> replaces() {
      return Kinds.body(entry) instanceof Retraction retraction
          ? Optional.of(retraction.entry())
          : entry.header().supersedes();
    }

    boolean retracts() {
      return Kinds.body(entry) instanceof Retraction;
    }
  }

  @Parameters(paramLabel = "ID", description = "The id of an entry, or its end.")
  private String id;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private RecordArgument record;

  @Override
  public Integer call() throws IOException {
    List<Row> rows;
    try (var database = record.open();
        var store = new RecordStore(database, Optional.empty())) {
      String whole = RecordArgument.entry(store, id).entry().entry().header().id();
      rows = store.history(whole);
    }
    var table = table(rows.stream().map(r -> new Step(r.index(), r.entry().entry())).toList());
    out().print(json ? table.toJson() : table.toText());
    return 0;
  }

  private static Table table(List<Step> steps) {
    Map<String, Step> replacedBy = new HashMap<>();
    steps.forEach(s -> s.replaces().ifPresent(old -> replacedBy.put(old, s)));
    var table =
        new Table(
            Column.number("Entry", "index"),
            Column.text("Id", "id"),
            Column.text("Kind", "kind"),
            Column.text("Written", "written"),
            Column.text("Author", "author"),
            Column.text("Organisation", "organisation"),
            Column.text("Superseded by", "superseded_by"),
            Column.text("Retracted by", "retracted_by"),
            Column.text("Reason", "reason"));
    for (Step step : steps) {
      var header = step.entry().header();
      var by = Optional.ofNullable(replacedBy.get(header.id()));
      table.add(
          Cell.of(Long.toString(step.index()), step.index()),
          Cell.of(header.id()),
          Cell.of(header.kind()),
          Cell.of(header.authoredAt().toString()),
          new Cell(Written.shortened(header.author()), Cell.of(header.author()).json()),
          Cell.of(header.organisation()),
          replacement(by.filter(s -> !s.retracts()).orElse(null)),
          replacement(by.filter(Step::retracts).orElse(null)),
          reason(step));
    }
    return table;
  }

  /// A person is led to the line, a program to the id.
  private static Cell replacement(@Nullable Step step) {
    return step == null
        ? Cell.none("–")
        : new Cell("entry " + step.index(), Cell.of(step.entry().header().id()).json());
  }

  private static Cell reason(Step step) {
    return Kinds.body(step.entry()) instanceof Retraction retraction
        ? Cell.of(retraction.reason())
        : Cell.none("");
  }
}
