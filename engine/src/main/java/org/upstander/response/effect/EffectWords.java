package org.upstander.response.effect;

import java.util.EnumMap;
import java.util.Map;
import org.upstander.world.Language;
import org.upstander.world.ShippedTable;
import org.upstander.world.Wording;

/// Fixed sentences for effects, from `resources/response/effect.csv`. Each holds its own warning
/// against reading a cause into it. Immutable; safe to share between threads.
public final class EffectWords {
  private final Map<Against, Wording> sentences;

  private EffectWords(Map<Against, Wording> sentences) {
    this.sentences = sentences;
  }

  /// The sentences in the build.
  public static EffectWords shipped() {
    var sentences = new EnumMap<Against, Wording>(Against.class);
    ShippedTable.read(
            "/response/effect.csv",
            row -> Map.entry(row.one("against", Against.class), row.wording("")))
        .forEach(entry -> sentences.put(entry.getKey(), entry.getValue()));
    for (Against against : Against.values()) {
      if (!sentences.containsKey(against)) {
        throw new IllegalStateException("/response/effect.csv has no sentence for " + against);
      }
    }
    return new EffectWords(sentences);
  }

  /// What may be said of an effect.
  public String of(Effect effect, Language language) {
    Wording sentence = sentences.get(effect.against());
    if (sentence == null) {
      throw new IllegalStateException("no sentence for " + effect.against());
    }
    return sentence.in(language);
  }
}
