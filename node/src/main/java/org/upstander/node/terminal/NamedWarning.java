package org.upstander.node.terminal;

import java.util.List;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.desk.Written;
import org.upstander.node.page.warning.Paper;
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

  /// What the header of an entry about it says. Unless its writer says otherwise, an entry travels
  /// as far as the warning itself.
  ///
  /// @param entry the id of the entry it is about: the warning, or an action after it
  public Draft.Terms terms(DeskInstruction command, String entry) {
    var typed = command.argument().terms();
    var parsed = command.spec().commandLine().getParseResult();
    var marking =
        parsed.hasMatchedOption("--marking") ? typed.marking() : Paper.marking(file, warning.id());
    return new Draft.Terms(
        typed.asOf(), marking, typed.language(), List.of(entry), typed.supersedes());
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
