package org.upstander.node.cli.option;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.upstander.node.terminal.Table;
import org.upstander.node.terminal.Table.Cell;
import org.upstander.node.terminal.Table.Column;
import org.upstander.node.terminal.WordArgument;
import org.upstander.option.PreventionOption;
import org.upstander.record.json.CanonicalJson;
import org.upstander.record.json.JsonValue.JsonArray;
import org.upstander.record.json.JsonValue.JsonText;
import org.upstander.world.Language;

/// Options as rows of a table.
final class OptionPrintout {
  private final Language language;

  OptionPrintout(Language language) {
    this.language = language;
  }

  /// For a terminal: what is needed to choose.
  Table shortTable(List<PreventionOption> options) {
    var table =
        new Table(
            Column.text("Option", "option"),
            Column.text("Level", "levels"),
            Column.text("Means", "means"),
            Column.text("Felt in", "effect"),
            Column.text("Factors", "factors"),
            Column.text("Title", "title"));
    for (PreventionOption option : options) {
      table.add(
          Cell.of(option.id()),
          Cell.of(WordArgument.words(option.use().levels())),
          Cell.of(WordArgument.word(option.terms().means())),
          Cell.of(WordArgument.word(option.use().effect())),
          Cell.of(numbers(option)),
          Cell.of(option.title().in(language)));
    }
    return table;
  }

  /// For programs; words are those of the record.
  Table table(List<PreventionOption> options) {
    var table =
        new Table(
            Column.text("Option", "option"),
            Column.text("Title", "title"),
            Column.text("Description", "description"),
            Column.text("Phases", "phases"),
            Column.text("Levels", "levels"),
            Column.text("Purposes", "purposes"),
            Column.text("Factors", "factors"),
            Column.text("Means", "means"),
            Column.text("Effect", "effect"),
            Column.text("Decides", "decides"),
            Column.text("Sources", "sources"));
    for (PreventionOption option : options) {
      table.add(
          Cell.of(option.id()),
          Cell.of(option.title().in(language)),
          Cell.of(option.description().in(language)),
          names(option.use().phases()),
          names(option.use().levels()),
          names(option.use().purposes()),
          new Cell(numbers(option), "[" + numbers(option) + "]"),
          Cell.of(option.terms().means().name()),
          Cell.of(option.use().effect().name()),
          names(option.path().decides()),
          new Cell("", texts(option.sources())));
    }
    return table;
  }

  private static String numbers(PreventionOption option) {
    return option.use().factors().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static Cell names(Collection<? extends Enum<?>> constants) {
    return new Cell(
        WordArgument.words(constants), texts(constants.stream().map(Enum::name).toList()));
  }

  private static String texts(List<String> texts) {
    return CanonicalJson.text(
        new JsonArray(List.copyOf(texts.stream().map(JsonText::new).toList())));
  }
}
