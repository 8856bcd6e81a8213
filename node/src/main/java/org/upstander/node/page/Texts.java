package org.upstander.node.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Properties;
import org.upstander.world.Language;

/// Every word on the pages, in one language. Immutable and safe to share between threads.
///
/// A text may hold `{0}`, `{1}` and so on for what is put into it. What is put in is never read as
/// a text itself.
public final class Texts {
  private final Language language;
  private final Properties byKey;

  private Texts(Language language, Properties byKey) {
    this.language = language;
    this.byKey = byKey;
  }

  /// @throws IllegalArgumentException if there are no texts in the language yet
  static Texts in(Language language) {
    return beside(Texts.class, language);
  }

  /// The texts that lie beside a class of another room.
  ///
  /// @throws IllegalArgumentException if there are none in the language
  public static Texts beside(Class<?> owner, Language language) {
    String file = "messages_" + language.tag() + ".properties";
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no " + file + " beside " + owner);
      }
      var byKey = new Properties();
      byKey.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Texts(language, byKey);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Language language() {
    return language;
  }

  /// @throws IllegalArgumentException if there is no such text
  public String get(String key, String... parts) {
    String text = byKey.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text is called " + key + " in " + language.tag());
    }
    var out = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      out.append(text, at, open).append(parts[Integer.parseInt(text.substring(open + 1, close))]);
      at = close + 1;
    }
    return out.append(text.substring(at)).toString();
  }

  /// The text that belongs to `value`, such as `violence.non-state`.
  public String get(String family, Enum<?> value) {
    return get(family + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// Such as "December 2021".
  String month(YearMonth month) {
    return get("month." + month.getMonthValue(), String.valueOf(month.getYear()));
  }

  /// Such as "Dec 2021".
  String shortMonth(YearMonth month) {
    return get("month.short." + month.getMonthValue(), String.valueOf(month.getYear()));
  }
}
