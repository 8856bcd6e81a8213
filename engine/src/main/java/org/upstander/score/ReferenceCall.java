package org.upstander.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// How the numbers in one file were computed, as a manifest beside its family lists it: the call,
/// and the arguments as a JSON object.
final class ReferenceCall {
  private static final String NUMBER = "([-+0-9.eE]+)";

  private final ReferenceTable rows;
  private final int row;

  private ReferenceCall(ReferenceTable rows, int row) {
    this.rows = rows;
    this.row = row;
  }

  /// The call that computed `file`, such as `detection/x__expected.csv`.
  static ReferenceCall of(Path familyDirectory, String manifest, String file) throws IOException {
    Path absolute = familyDirectory.toAbsolutePath();
    var rows = ReferenceTable.read(absolute.resolveSibling(manifest));
    String name = absolute.getFileName() + "/" + file;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.text(i, "file").equals(name)) {
        return new ReferenceCall(rows, i);
      }
    }
    throw new IllegalArgumentException("the manifest does not list " + name);
  }

  String text(String column) {
    return rows.text(row, column);
  }

  double value(String column) {
    return rows.number(row, column);
  }

  /// A number among the arguments.
  OptionalDouble number(String name) {
    return find("\\s*" + NUMBER, name)
        .map(Double::parseDouble)
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  double number(String name, double otherwise) {
    return number(name).orElse(otherwise);
  }

  /// Text among the arguments.
  String text(String name, String otherwise) {
    return find("\\s*\"([^\"]*)\"", name).orElse(otherwise);
  }

  /// A truth value among the arguments.
  boolean flag(String name, boolean otherwise) {
    return find("\\s*(true|false)", name).map("true"::equals).orElse(otherwise);
  }

  /// The n-th of several numbers among the arguments, from 0.
  double element(String name, int n, double otherwise) {
    return find("\\s*\\[([^\\]]*)\\]", name)
        .map(list -> Double.parseDouble(list.split(",")[n].strip()))
        .orElse(otherwise);
  }

  /// The first of a range of indexes counted from 1, such as `105:312`.
  int rangeFrom(int otherwise) {
    String range = text("range", "");
    return range.isEmpty() ? otherwise : Integer.parseInt(range.substring(0, range.indexOf(':')));
  }

  private Optional<String> find(String pattern, String name) {
    var matcher =
        Pattern.compile("\"" + Pattern.quote(name) + "\"\\s*:" + pattern)
            .matcher(rows.text(row, "control_json"));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
