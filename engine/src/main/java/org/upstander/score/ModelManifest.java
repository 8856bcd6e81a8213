package org.upstander.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// How the numbers in each file of a family of models were computed: the call, such as
/// `glmnet(x,y,alpha=0.5,thresh=1e-07)`, and single results, as the manifest beside the family
/// lists them.
final class ModelManifest {
  private static final String NUMBER = "([-+0-9.eE]+)";

  private final ReferenceTable rows;
  private final String family;

  private ModelManifest(ReferenceTable rows, String family) {
    this.rows = rows;
    this.family = family;
  }

  static ModelManifest beside(Path familyDirectory) throws IOException {
    var file = familyDirectory.toAbsolutePath().resolveSibling("manifest_models.csv");
    return new ModelManifest(
        ReferenceTable.read(file), String.valueOf(familyDirectory.getFileName()));
  }

  /// The call that computed a file.
  String call(String file) {
    return rows.text(row(file), "call");
  }

  /// A number listed with a file; empty if none is, or it is not a number.
  OptionalDouble result(String file, String name) {
    return find(rows.text(row(file), "params_json"), "\"" + name + "\"\\s*:\\s*" + NUMBER);
  }

  /// The value of an argument that is the same in all calls of a set.
  double argument(String id, String name) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.text(i, "file").startsWith(family + "/" + id + "__")) {
        var value = argumentOf(rows.text(i, "call"), name);
        if (value.isPresent()) {
          return value.getAsDouble();
        }
      }
    }
    throw new IllegalArgumentException("no call of " + id + " says " + name);
  }

  /// The value of an argument in one call; TRUE is 1 and FALSE 0.
  static OptionalDouble argumentOf(String call, String name) {
    var logical = Pattern.compile("\\b" + name + "\\s*=\\s*(TRUE|FALSE)").matcher(call);
    if (logical.find()) {
      return OptionalDouble.of(logical.group(1).equals("TRUE") ? 1 : 0);
    }
    return find(call, "\\b" + name + "\\s*=\\s*" + NUMBER);
  }

  private static OptionalDouble find(String text, String pattern) {
    var matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find()
        ? OptionalDouble.of(Double.parseDouble(matcher.group(1)))
        : OptionalDouble.empty();
  }

  private int row(String file) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.text(i, "file").equals(family + "/" + file)) {
        return i;
      }
    }
    throw new IllegalArgumentException("the manifest does not list " + family + "/" + file);
  }
}
