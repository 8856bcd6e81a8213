package org.upstander.node.cli.judge;

import java.util.Locale;
import org.upstander.assess.consult.ConsultationStage;

/// Constants and counts in plain words.
final class Words {
  private Words() {}

  /// Such as `moderate`.
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String of(ConsultationStage stage) {
    return switch (stage) {
      case BLIND -> "first round, blind";
      case IN_VIEW -> "second round, in view of each other";
      case COMPLETE -> "complete";
      case LAPSED -> "lapsed: nobody handed in";
      case CALLED_OFF -> "called off";
    };
  }

  /// Such as `3 indicators`.
  static String count(long number, String noun) {
    return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
  }
}
