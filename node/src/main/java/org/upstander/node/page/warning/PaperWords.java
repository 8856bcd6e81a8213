package org.upstander.node.page.warning;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.upstander.node.page.Texts;
import org.upstander.warning.course.Addressee;
import org.upstander.world.Probability;
import org.upstander.world.ProbabilityWords;
import org.upstander.world.RegionalBody;
import org.upstander.world.State;

/// Days, numbers and names as they are written on papers about warnings.
///
/// @param texts in whose language
public record PaperWords(Texts texts) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int SHOWN = 8;

  /// The words of a language.
  public static PaperWords in(org.upstander.world.Language language) {
    return new PaperWords(Texts.beside(PaperWords.class, language));
  }

  String get(String key, String... parts) {
    return texts.get(key, parts);
  }

  String get(String family, Enum<?> value) {
    return texts.get(family, value);
  }

  /// Such as `2026-11-24 09:05 UTC`.
  public static String minute(Instant at) {
    return MINUTE.format(at);
  }

  /// In days where it is whole days, or in hours.
  String length(Duration length) {
    boolean days = length.toHours() % 24 == 0;
    long count = days ? length.toDays() : length.toHours();
    return texts.get(days ? "length.days" : "length.hours", String.valueOf(count));
  }

  /// The number and the fixed words, never one without the other.
  public String chance(Probability p) {
    return texts.get("chance", percent(p), texts.get("words", ProbabilityWords.of(p)));
  }

  /// Never 0 or 100 unless it is so.
  public String percent(Probability p) {
    double value = 100 * p.value();
    if (value > 0 && value < 1) {
      return "< 1 %";
    }
    if (value > 99 && value < 100) {
      return "> 99 %";
    }
    return Math.round(value) + " %";
  }

  /// The end of an id, by which people name entries.
  String shortened(String id) {
    return id.substring(Math.max(0, id.length() - SHOWN));
  }

  /// How a body that is asked is called.
  public String addressee(Addressee addressee, State state) {
    return switch (addressee.level()) {
      case NATIONAL -> texts.get("asked.national", state.name(texts.language()));
      case REGIONAL ->
          addressee.body().map(RegionalBody::title).orElseGet(() -> texts.get("asked.regional"));
      case MULTILATERAL -> texts.get("asked.multilateral");
    };
  }
}
