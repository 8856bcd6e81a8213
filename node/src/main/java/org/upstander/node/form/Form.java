package org.upstander.node.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.upstander.node.Mistake;
import org.upstander.record.codec.RecordCodec;
import org.upstander.record.codec.UnfitJson;

/// Reads what a person wrote into records: a component's name is the member's name.
///
/// YAML and JSON are told from tables by the ending of the file, or by the content if the ending
/// says nothing. Names of an enum may be written small and with hyphens. Every mistake names file,
/// line and column and says what would be right.
public final class Form {
  private static final int MOST_COMPLAINTS = 20;
  private static final Pattern NO_TABLE = Pattern.compile("[\\[{%].*|-|---.*|- .*|\\w+:(?: .*)?");

  private Form() {}

  /// The record in a file of YAML or JSON; `-` is standard input.
  public static <T> T read(Path file, Class<T> type) {
    return read(Written.of(file), type);
  }

  public static <T> T read(Written written, Class<T> type) {
    try {
      if (written.ends(".csv")) {
        throw new Wrong(Place.START, "one thing is wanted, not a table. Give YAML or JSON.");
      }
      var spots = new Spots(false);
      var json = new Reading(spots).json(YamlText.read(written.text()), type, "$");
      try {
        return RecordCodec.read(json, type);
      } catch (UnfitJson unfit) {
        var complaint = Complaint.of(unfit, spots);
        throw new Wrong(complaint.place(), complaint.text());
      }
    } catch (Wrong wrong) {
      throw Mistake.input(written.name() + ": " + wrong.getMessage());
    }
  }

  /// The records in a table, or in a list of YAML or JSON; `-` is standard input.
  ///
  /// The first row of a table names the components, `opinion.presence` for one inside another;
  /// items of a list in a cell are separated by `;`.
  public static <T> List<T> list(Path file, Class<T> type) {
    return list(Written.of(file), type);
  }

  public static <T> List<T> list(Written written, Class<T> type) {
    try {
      String text = written.text();
      boolean table = isTable(written, text);
      return list(written.name(), table ? TableText.read(text) : items(text), type, table);
    } catch (Wrong wrong) {
      throw Mistake.input(written.name() + ": " + wrong.getMessage());
    }
  }

  private static boolean isTable(Written written, String text) {
    return written.ends(".csv")
        || !written.ends(".yaml", ".yml", ".json")
            && text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .findFirst()
                .map(line -> !NO_TABLE.matcher(line).matches())
                .orElse(true);
  }

  private static List<Piece> items(String text) {
    Piece piece = YamlText.read(text);
    if (!(piece instanceof Piece.Row(var _, var items))) {
      throw new Wrong(
          piece.place(), "a list was expected. Begin each item with '- ', or put [ ] around them.");
    }
    return items;
  }

  private static <T> List<T> list(String name, List<Piece> pieces, Class<T> type, boolean table) {
    var records = new ArrayList<T>();
    var complaints = new LinkedHashMap<String, List<Place>>();
    for (Piece piece : pieces) {
      var spots = new Spots(table);
      String path = "$[" + records.size() + "]";
      try {
        var json = new Reading(spots).json(piece, type, path);
        records.add(RecordCodec.read(json, type, path));
      } catch (UnfitJson unfit) {
        var complaint = Complaint.of(unfit, spots);
        complaints.computeIfAbsent(complaint.text(), _ -> new ArrayList<>()).add(complaint.place());
      }
    }
    if (!complaints.isEmpty()) {
      throw Mistake.input(all(name, complaints));
    }
    return List.copyOf(records);
  }

  /// One line a mistake; the same one in several rows is said once.
  private static String all(String name, LinkedHashMap<String, List<Place>> complaints) {
    var lines = new ArrayList<String>();
    for (var each : complaints.entrySet()) {
      int more = each.getValue().size() - 1;
      lines.add(
          "%s: %s: %s%s"
              .formatted(
                  name,
                  each.getValue().getFirst(),
                  each.getKey(),
                  more == 0 ? "" : " (The same in %,d more.)".formatted(more)));
    }
    if (lines.size() > MOST_COMPLAINTS) {
      lines.set(
          MOST_COMPLAINTS, "%s: and %,d more.".formatted(name, lines.size() - MOST_COMPLAINTS));
    }
    return String.join("\n", lines.subList(0, Math.min(lines.size(), MOST_COMPLAINTS + 1)));
  }
}
