package org.upstander.node.cli.situation;

import java.util.Locale;

/// Words for levels, phases and other fixed choices, as they are read within a sentence.
final class LevelWords {
  private LevelWords() {}

  /// Such as `emergency` or `all clear`.
  static String of(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
