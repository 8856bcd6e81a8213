package org.upstander.record.body;

/// What happens to the file of a situation as a whole.
public sealed interface SituationBody {
  /// Somebody begins to follow it.
  ///
  /// @param title how it is called, neutrally: a place or a matter, never a person or a culprit
  /// @param reason why now
  record Opened(String title, String reason) implements SituationBody {
    public Opened {
      Said.need("the title of the situation", title);
      Said.need("the reason to follow it", reason);
    }
  }
}
