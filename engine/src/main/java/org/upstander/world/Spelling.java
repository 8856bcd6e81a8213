package org.upstander.world;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Brings spellings of one name to one form. It removes what publishers vary without meaning
/// anything by it: case, accents, punctuation, articles, order and usual abbreviations.
final class Spelling {
  /// Stands for a letter that was lost on the way, as in `T?rkiye`.
  static final char LOST = '\uFFFD';

  private static final Pattern ENTITY = Pattern.compile("&#(\\d{1,6});");
  private static final Pattern MISREAD = Pattern.compile("[\u00C2\u00C3\u00D0\u00D1\u00E2]");
  private static final Pattern LOST_LETTER = Pattern.compile("(?<=\\p{L})\\?|\\?(?=\\p{L})");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\p{ASCII}]");
  private static final Pattern MARK = Pattern.compile("[\\p{M}\u0640]");
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2018\u2019\u02BC`\u00B4]");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}\uFFFD]+");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Map<String, String> IN_FULL =
      Map.of(
          "st", "saint",
          "rep", "republic",
          "dem", "democratic",
          "fed", "federated",
          "is", "islands",
          "isl", "islands");

  private Spelling() {}

  /// Lower-case words with single spaces between, without `the` and `of`.
  static String plain(String name) {
    String text = LOST_LETTER.matcher(readable(name)).replaceAll(String.valueOf(LOST));
    text = text.replace("&", " and ").toLowerCase(Locale.ROOT);
    text = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    text = GAP.matcher(APOSTROPHE.matcher(text).replaceAll("")).replaceAll(" ").strip();
    var words = new ArrayList<String>();
    for (String word : text.split(" ")) {
      if (!word.equals("the") && !word.equals("of")) {
        words.add(IN_FULL.getOrDefault(word, word));
      }
    }
    return String.join(" ", words);
  }

  /// The forms under which a name of ours can be found: its own, and for a name in Latin letters
  /// the one with each letter beyond ASCII lost, as files read in a wrong encoding have it.
  static Set<String> forms(String name) {
    var forms = new LinkedHashSet<String>(Set.of(plain(name)));
    if (LATIN.matcher(name).find()) {
      forms.add(plain(BEYOND_ASCII.matcher(name).replaceAll(String.valueOf(LOST))));
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

  /// Undoes the two usual accidents of the web: entities, and UTF-8 read as Windows-1252.
  private static String readable(String name) {
    String text =
        ENTITY.matcher(name).replaceAll(m -> Character.toString(Integer.parseInt(m.group(1))));
    if (!MISREAD.matcher(text).find()) {
      return text;
    }
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return text; // It was not misread: the letters are meant.
    }
  }
}
