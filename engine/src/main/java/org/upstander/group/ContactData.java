package org.upstander.group;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds text that looks like contact data of a person, so that a register of groups cannot become
/// a list of persons.
///
/// It looks at shapes, after full-width and invisible characters are undone and in digits of any
/// script. A name in plain words has no shape and is not found: reviewers have to look for it.
public final class ContactData {
  /// What a text looks like.
  public enum Kind {
    E_MAIL(
        "an e-mail address",
        "(?i)(?<![\\p{L}\\p{N}._%+-])"
            + "[\\p{L}\\p{N}._%+-]+\\s{0,5}(@|[(\\[]at[)\\]])\\s{0,5}[\\p{L}\\p{N}-]"),
    HANDLE("a messaging handle", "(?<![\\p{L}\\p{N}.])@[\\p{L}\\p{N}_.]{2,}"),
    PROFILE(
        "a link to a profile",
        "(?i)\\b((t|wa)\\.me|telegram\\.me|facebook\\.com|instagram\\.com|vk\\.com|x\\.com)/\\S+"),
    COORDINATES(
        "coordinates",
        "[-+−]?\\p{Nd}{1,3}\\.\\p{Nd}{3,}\\s{0,5}°?\\s{0,5}[NS]?"
            + "\\s{0,5}[,;/ ]\\s{0,5}[-+−]?\\p{Nd}{1,3}\\.\\p{Nd}{3,}"),
    DOCUMENT(
        "a number of an identity document", "\\b[\\p{Lu}]{1,3}[- ]?\\p{Nd}{6,9}\\b|\\p{Nd}{8}"),
    TELEPHONE(
        "a telephone number",
        "\\+\\p{Nd}([ .()\\-‐‑–]{0,2}\\p{Nd}){6}|\\p{Nd}([ .()\\-‐‑–]{0,2}\\p{Nd}){7}");

    private final String looksLike;
    private final Pattern shape;

    Kind(String looksLike, String shape) {
      this.looksLike = looksLike;
      this.shape = Pattern.compile(shape);
    }
  }

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  /// Days, spans of years and counts in groups of three, which nobody can be reached by.
  private static final Pattern HARMLESS =
      Pattern.compile(
          "(?<!\\p{Nd})((19|20)\\p{Nd}{2}-[01]\\p{Nd}-[0-3]\\p{Nd}"
              + "|(19|20)\\p{Nd}{2} ?[-–/] ?(19|20)\\p{Nd}{2}"
              + "|[1-9]\\p{Nd}?( \\p{Nd}{3}){2})(?![\\p{Nd}-])");

  private static final int LONGEST = 2_000;

  private ContactData() {}

  /// What of a person `text` seems to hold; empty if nothing.
  public static Optional<Kind> find(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    plain = HARMLESS.matcher(INVISIBLE.matcher(plain).replaceAll("")).replaceAll("…");
    for (Kind kind : Kind.values()) {
      if (kind.shape.matcher(plain).find()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// Refuses blank text and text that looks like contact data. The message does not repeat it.
  static void refuse(String where, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(where + " is empty");
    }
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "%s is longer than %d characters: shorten it".formatted(where, LONGEST));
    }
    find(text)
        .ifPresent(kind -> {
          throw new IllegalArgumentException(
              "%s holds what looks like %s: describe groups and needs, never persons"
                  .formatted(where, kind.looksLike));
        });
  }

  /// The same for a text that may hold coordinates, and nothing else of the kind.
  static void refuseButCoordinates(String where, String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    refuse(where, Kind.COORDINATES.shape.matcher(plain).replaceAll("…"));
  }
}
