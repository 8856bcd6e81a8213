package org.upstander.record.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.upstander.group.Clearance;
import org.upstander.group.Group;
import org.upstander.group.GroupRegister;
import org.upstander.world.Situation;

/// Groups at risk as they are described in a file. Read only once it is built.
public final class Groups {
  private final Situation situation;
  private final List<Group> described = new ArrayList<>();

  Groups(Situation situation) {
    this.situation = situation;
  }

  void take(Group group) {
    if (group.places().stream().noneMatch(p -> p.state() == situation.state())) {
      throw new IllegalArgumentException(
          "the group %s has no place in the state %d: describe it in the file of a state where it is"
              .formatted(group.id(), situation.state()));
    }
    described.add(group);
  }

  /// Those whose description holds on `day`, as far as `clearance` may see them.
  public GroupRegister asOf(LocalDate day, Clearance clearance) {
    return GroupRegister.asOf(day, described, clearance);
  }

  boolean knows(String id) {
    return described.stream().anyMatch(g -> g.id().equals(id));
  }
}
