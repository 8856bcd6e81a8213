package org.upstander.node.terminal;

import java.time.LocalDate;
import org.upstander.node.Mistake;
import org.upstander.world.Situation;

/// A situation as a person writes it: a [state][StateArgument], and after a slash the part of it
/// that has a course of its own: `SDN`, `625`, `Sudan` or `SDN/darfur`.
public final class SituationArgument {
  /// How a parameter of this kind is called in help.
  public static final String LABEL = "SITUATION";

  /// What help says of it.
  public static final String DESCRIPTION =
      "A state, by name or code, or a part of it, such as SDN or SDN/darfur.";

  private SituationArgument() {}

  /// @param text as it was typed
  /// @param day decides where a name or code changed its meaning
  public static Situation of(String text, LocalDate day) {
    int slash = text.indexOf('/');
    String state = slash < 0 ? text : text.substring(0, slash);
    String part = slash < 0 ? "" : text.substring(slash + 1);
    if (slash >= 0 && part.isEmpty()) {
      throw Mistake.usage(
          "%s %s: name the part after the slash, or leave the slash out.".formatted(LABEL, text));
    }
    try {
      return new Situation(StateArgument.of(state, LABEL, day).code(), part);
    } catch (IllegalArgumentException e) {
      throw Mistake.usage("%s %s: %s.".formatted(LABEL, text, e.getMessage()));
    }
  }
}
