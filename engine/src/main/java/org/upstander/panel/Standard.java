package org.upstander.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.upstander.evidence.Evidence;
import org.upstander.source.SourceFile;
import org.upstander.source.Variable;

/// Which source decides where several cover the same month: the same standard for every state.
///
/// Sources that cover the world come first, the latest published before earlier ones; sources that
/// cover fewer states only fill what no world-wide source covers. A newer release for one state
/// alone must not change that state's standing against all others (¶4e, ¶21e, ¶29).
final class Standard {
  /// From this many states on a source counts as covering the world.
  static final int WORLD = 150;

  private Standard() {}

  /// The files that cover `variable`, in the order in which they decide.
  static List<SourceFile> order(Evidence evidence, Variable variable) {
    var covering = new ArrayList<SourceFile>();
    for (SourceFile file : evidence.files()) {
      if (file.coverage().variables().contains(variable.id())) {
        covering.add(file);
      }
    }
    covering.sort(
        Comparator.comparing((SourceFile f) -> !worldWide(f, variable))
            .thenComparing(Evidence::published, Comparator.reverseOrder())
            .thenComparing(SourceFile::retrieved, Comparator.reverseOrder())
            .thenComparing(SourceFile::sha256));
    return covering;
  }

  static boolean worldWide(SourceFile file, List<Variable> variables) {
    return variables.stream().anyMatch(v -> worldWide(file, v));
  }

  static boolean worldWide(SourceFile file, Variable variable) {
    return file.coverage().states(variable.id()).size() >= WORLD;
  }
}
