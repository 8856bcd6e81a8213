package org.upstander.node.cli.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.group.Group;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Reader;
import org.upstander.world.Situation;

/// Groups at risk as far as a reader may see them, each with the file it is described in.
final class KnownGroups {
  /// @param situation in whose file
  record Known(Situation situation, Group group) {}

  private KnownGroups() {}

  /// @param about in one file; empty for all
  static List<Known> list(Desk desk, Optional<Situation> about, Reader reader) {
    var known = new ArrayList<Known>();
    var files = about.map(List::of).orElseGet(() -> desk.store().situations());
    for (Situation situation : files) {
      desk.file(situation)
          .groups()
          .asOf(desk.today(), reader.clearance())
          .list()
          .forEach(group -> known.add(new Known(situation, group)));
    }
    return known;
  }
}
