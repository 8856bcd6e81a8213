package org.upstander.world;

import java.util.Locale;

/// The six official languages of the United Nations.
public enum Language {
  AR,
  EN,
  ES,
  FR,
  RU,
  ZH;

  /// The BCP 47 tag, such as `fr`.
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
