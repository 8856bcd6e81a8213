package org.upstander.world;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brings spellings of one name to one form. It removes what publishers vary without meaning
/// anything by it: case, accents, punctuation, articles, order and usual abbreviations.
///
/// Every row of every file that names a state comes through here, so the work is done in one pass
/// over the letters, and patterns are kept for the rare accidents.
final class Spelling {
  /// Stands for a letter that was lost on the way, as in `T?rkiye`.
  private static final char LOST = '\uFFFD';

  private static final String APOSTROPHES = "'`\u00B4\u2018\u2019\u02BC";
  private static final String MISREAD = "\u00C2\u00C3\u00D0\u00D1\u00E2";
  private static final char TATWEEL = '\u0640';
  private static final Pattern ENTITY = Pattern.compile("&#(\\d{1,6});");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Spelling() {}

  /// Lower-case words with single spaces between, without `the` and `of`.
  static String plain(String name) {
    String text = readable(name).toLowerCase(Locale.ROOT);
    if (!ascii(text)) {
      text = Normalizer.normalize(text, Normalizer.Form.NFKD);
    }
    var plain = new StringBuilder(text.length() + 8);
    var word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isLetterOrDigit(letter) && letter != TATWEEL) {
        word.append(letter);
      } else if (letter == LOST || letter == '?' && besideLetter(text, i)) {
        word.append(LOST);
      } else if (!silent(letter)) {
        end(word, plain);
        word.append(letter == '&' ? "and" : "");
        end(word, plain);
      }
    }
    end(word, plain);
    return plain.toString();
  }

  private static void end(StringBuilder word, StringBuilder plain) {
    String full = inFull(word.toString());
    if (!full.isEmpty()) {
      plain.append(plain.isEmpty() ? "" : " ").append(full);
    }
    word.setLength(0);
  }

  private static String inFull(String word) {
    return switch (word) {
      case "the", "of" -> "";
      case "st" -> "saint";
      case "rep" -> "republic";
      case "dem" -> "democratic";
      case "fed" -> "federated";
      case "is", "isl" -> "islands";
      default -> word;
    };
  }

  /// Accents that stand alone after decomposition, the stroke that lengthens Arabic words, and
  /// apostrophes.
  private static boolean silent(char letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK
        || letter == TATWEEL
        || APOSTROPHES.indexOf(letter) >= 0;
  }

  private static boolean besideLetter(String text, int i) {
    return i > 0 && Character.isLetter(text.charAt(i - 1))
        || i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
  }

  /// The forms under which a name of ours can be found: its own, and for a name in Latin letters
  /// the one with each letter beyond ASCII lost, as files read in a wrong encoding have it.
  static Set<String> forms(String name) {
    var forms = new LinkedHashSet<String>(2);
    forms.add(plain(name));
    if (!ascii(name) && name.chars().anyMatch(c -> c >= 'a' && c <= 'z')) {
      var damaged = new StringBuilder(name);
      for (int i = 0; i < damaged.length(); i++) {
        if (damaged.charAt(i) > 127) {
          damaged.setCharAt(i, LOST);
        }
      }
      forms.add(plain(damaged.toString()));
    }
    return forms;
  }

  /// A name as it is, and turned: `Congo, Republic of` and `Congo (Republic of)` mean what
  /// `Republic of Congo` means.
  static List<String> orders(String name) {
    int bracket = name.indexOf('(');
    int cut = bracket >= 0 ? bracket : name.indexOf(',');
    return cut <= 0
        ? List.of(plain(name))
        : List.of(plain(name), plain(name.substring(cut + 1) + " " + name.substring(0, cut)));
  }

  /// The two names of `Myanmar (Burma)` or `Burma/Myanmar`; none for a name that stands alone.
  static List<String> parts(String name) {
    int bracket = name.indexOf('(');
    int cut = bracket >= 0 ? bracket : name.indexOf('/');
    return cut <= 0 ? List.of() : List.of(name.substring(0, cut), name.substring(cut + 1));
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /// Undoes the two usual accidents of the web: entities, and UTF-8 read as Windows-1252.
  private static String readable(String name) {
    String text = name;
    if (name.contains("&#")) {
      text = ENTITY.matcher(name).replaceAll(m -> letter(Integer.parseInt(m.group(1))));
    }
    if (ascii(text) || text.chars().noneMatch(c -> MISREAD.indexOf(c) >= 0)) {
      return text;
    }
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return text; // It was not misread: the letters are meant.
    }
  }

  private static String letter(int codePoint) {
    return Matcher.quoteReplacement(Character.toString(codePoint));
  }
}
