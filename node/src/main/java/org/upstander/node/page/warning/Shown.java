package org.upstander.node.page.warning;

import java.time.Instant;
import org.upstander.group.Clearance;
import org.upstander.node.page.Texts;
import org.upstander.record.file.SituationFile;
import org.upstander.record.file.WarningCase;
import org.upstander.warning.course.Notice;
import org.upstander.world.Language;
import org.upstander.world.State;

/// What is shown of a warning, to whom and when.
///
/// @param warning one that has been drafted
/// @param state the state concerned
/// @param clearance what the reader may see of groups; a paper is handed on, so it never shows more
///   than a partner may see
/// @param now by which what is due and what is late is told
public record Shown(
    SituationFile file,
    WarningCase warning,
    State state,
    Clearance clearance,
    Language language,
    Instant now) {
  public Shown {
    if (clearance.compareTo(Clearance.PARTNER) > 0) {
      clearance = Clearance.PARTNER;
    }
  }

  Notice notice() {
    return warning.course().notice().orElseThrow();
  }

  Texts texts() {
    return Texts.beside(Shown.class, language);
  }
}
