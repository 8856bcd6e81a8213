package org.upstander.node.desk;

import java.io.IOException;
import java.util.Optional;
import org.upstander.group.Clearance;
import org.upstander.record.file.Member;

/// Who reads, and so what may be shown.
///
/// @param id of the key of the reader; empty if nobody said who reads
/// @param clearance for groups at risk
public record Reader(Optional<String> id, Clearance clearance) {
  /// Anybody.
  public static final Reader ANYBODY = new Reader(Optional.empty(), Clearance.PUBLIC);

  /// Somebody whose key is here, or anybody.
  ///
  /// @param name of the desk; empty for anybody
  public static Reader of(Desk desk, Optional<String> name) throws IOException {
    if (name.isEmpty()) {
      return ANYBODY;
    }
    String owner = desk.as(name).owner();
    var clearance = desk.members().find(owner).map(Member::clearance).orElse(Clearance.PUBLIC);
    return new Reader(Optional.of(owner), clearance);
  }

  /// The id as voices of judgements are known by; nobody's if it is not known.
  public String voice() {
    return id.orElse("");
  }
}
