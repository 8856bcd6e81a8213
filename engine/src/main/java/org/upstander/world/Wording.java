package org.upstander.world;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A short text in the six official languages of the United Nations, none of them missing.
public record Wording(Map<Language, String> texts) {
  public Wording {
    var ordered = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      String text = texts.get(language);
      if (text == null || text.isBlank()) {
        throw new IllegalArgumentException("no text in " + language.tag());
      }
      ordered.put(language, text);
    }
    texts = Collections.unmodifiableMap(ordered);
  }

  public String in(Language language) {
    return texts.getOrDefault(language, "");
  }
}
