package org.upstander.node.form;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.upstander.record.codec.UnfitJson;
import org.upstander.world.Likeness;

/// What does not fit, in the words and at the place of the one who wrote it.
///
/// @param place where
/// @param text what is wrong and what would be right
record Complaint(Place place, String text) {
  private static final int FURTHEST = 3;

  static Complaint of(UnfitJson unfit, Spots spots) {
    String path = unfit.path();
    String name = path.substring(path.lastIndexOf('.') + 1);
    return switch (unfit.fault()) {
      case UNKNOWN_MEMBER ->
          new Complaint(
              spots.name(path),
              "'%s' is not known here%s Known are: %s."
                  .formatted(
                      Wrong.shortened(name),
                      meant(name, unfit.choices()),
                      String.join(", ", unfit.choices())));
      case MISSING_MEMBER -> missing(path, name, unfit.choices(), spots);
      case UNKNOWN_WORD, WRONG_VALUE ->
          new Complaint(spots.value(path), inside(path) + plain(unfit.problem()) + meantBy(unfit));
      case REFUSED ->
          new Complaint(spots.value(blamed(unfit, spots)), inside(path) + unfit.problem() + ".");
    };
  }

  private static Complaint missing(String path, String name, List<String> choices, Spots spots) {
    String add = choices.isEmpty() ? "" : " (one of %s)".formatted(String.join(", ", choices));
    String text =
        spots.has(path)
            ? "'%s' is empty: fill it in%s.".formatted(name, add)
            : spots.table()
                ? "there is no '%1$s': add a column '%1$s'%2$s.".formatted(bare(path), add)
                : "'%s' is missing in what begins here: add it%s.".formatted(name, add);
    return new Complaint(spots.value(path), text);
  }

  /// Such as `opinion.presence: `, without the number of the item in a list of records.
  private static String inside(String path) {
    String shown = bare(path);
    return shown.isEmpty() ? "" : Wrong.shortened(shown) + ": ";
  }

  private static String bare(String path) {
    return path.replaceFirst("^\\$(\\[\\d+])?\\.?", "");
  }

  /// People write no objects.
  private static String plain(String problem) {
    return problem.replace(
        "an object was expected", "several lines were expected, each as 'name: value'");
  }

  private static String meantBy(UnfitJson unfit) {
    int begin = unfit.problem().lastIndexOf('"', unfit.problem().length() - 2);
    return begin < 0 || !unfit.problem().endsWith("\"")
        ? "."
        : meant(
            unfit.problem().substring(begin + 1, unfit.problem().length() - 1), unfit.choices());
  }

  private static String meant(String word, List<String> choices) {
    return nearest(word, choices).map("; did you mean %s?"::formatted).orElse(".");
  }

  private static Optional<String> nearest(String word, List<String> choices) {
    int limit = Math.min(FURTHEST, (word.length() + 1) / 2);
    return choices.stream()
        .filter(choice -> apart(word, choice, limit) <= limit)
        .min(Comparator.comparingInt(choice -> apart(word, choice, limit)));
  }

  private static int apart(String one, String other, int limit) {
    return Likeness.distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT), limit);
  }

  /// A record refuses its members together; the first one that its reason names is shown.
  private static String blamed(UnfitJson unfit, Spots spots) {
    List<String> words = List.of(unfit.problem().toLowerCase(Locale.ROOT).split("[^a-z]+"));
    return spots
        .members(unfit.path())
        .filter(name -> first(words, name) >= 0)
        .min(Comparator.comparingInt(name -> first(words, name)))
        .map(name -> unfit.path() + "." + name)
        .orElse(unfit.path());
  }

  private static int first(List<String> words, String name) {
    int one = words.indexOf(name.toLowerCase(Locale.ROOT));
    int several = words.indexOf(name.toLowerCase(Locale.ROOT) + "s");
    return one < 0 ? several : several < 0 ? one : Math.min(one, several);
  }
}
