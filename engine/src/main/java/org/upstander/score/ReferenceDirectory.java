package org.upstander.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Walks a family's directory: pairs each file of expected numbers with its check by what follows
/// `__` in its name. Files that are only input are passed over, and anything else fails.
public final class ReferenceDirectory {
  private ReferenceDirectory() {}

  /// Compares one file of a set.
  @FunctionalInterface
  public interface Comparison {
    /// Computes the numbers of the set `id` in `directory` and gathers how they agree.
    void compare(Path directory, String id, Agreement agreement) throws IOException;
  }

  /// Checks every file, in order of name. A file that cannot be read or computed is a failed check,
  /// so one bad file does not hide the others.
  public static List<Check> check(
      Path directory, Set<String> inputs, Map<String, Comparison> expected, double tolerance)
      throws IOException {
    return check(directory, inputs, expected, file -> tolerance);
  }

  /// As above, with a tolerance that depends on the file's name.
  public static List<Check> check(
      Path directory,
      Set<String> inputs,
      Map<String, Comparison> expected,
      ToDoubleFunction<String> tolerance)
      throws IOException {
    List<Path> files;
    try (var listing = Files.list(directory)) {
      files = listing.sorted().toList();
    }
    var checks = new ArrayList<Check>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      int cut = name.indexOf("__");
      String kind = cut > 0 && name.endsWith(".csv") ? name.substring(cut + 2) : "";
      var comparison = expected.get(kind);
      if (comparison != null) {
        checks.add(one(file, name.substring(0, cut), comparison, tolerance.applyAsDouble(name)));
      } else if (!inputs.contains(kind)) {
        checks.add(Check.failed(name, "unknown file"));
      }
    }
    return List.copyOf(checks);
  }

  private static Check one(Path file, String id, Comparison comparison, double tolerance) {
    var agreement = new Agreement(tolerance);
    try {
      comparison.compare(file.resolveSibling(""), id, agreement);
    } catch (IOException | RuntimeException e) {
      agreement.fault(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    return agreement.of(String.valueOf(file.getFileName()));
  }
}
