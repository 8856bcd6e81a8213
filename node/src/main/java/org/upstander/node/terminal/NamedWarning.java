package org.upstander.node.terminal;

import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Written;
import org.upstander.record.file.SituationFile;
import org.upstander.record.file.WarningCase;
import org.upstander.world.State;

/// A warning that somebody named by the end of its id, with the file it is in.
///
/// @param state the state concerned
public record NamedWarning(SituationFile file, WarningCase warning, State state) {
  /// @throws org.upstander.node.Mistake if there is no such entry
  /// @throws org.upstander.response.WrongOrder if it is no warning
  public static NamedWarning of(Desk desk, String end) {
    var file = desk.fileOf(end);
    return found(desk, file, file.warnings().get(desk.id(end)));
  }

  /// The warning that an action belongs to, by the end of the action's id.
  public static NamedWarning ofAction(Desk desk, String end) {
    var file = desk.fileOf(end);
    return found(desk, file, file.warnings().of(desk.id(end)));
  }

  private static NamedWarning found(Desk desk, SituationFile file, WarningCase warning) {
    return new NamedWarning(file, warning, desk.states().get(file.situation().state()));
  }

  /// The end of its id.
  public String shortened() {
    return Written.shortened(warning.id());
  }

  /// Its situation as one types it.
  public String typed() {
    return SituationName.typed(file.situation());
  }
}
