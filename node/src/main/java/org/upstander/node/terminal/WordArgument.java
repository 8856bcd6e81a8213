package org.upstander.node.terminal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.upstander.node.Mistake;
import org.upstander.world.Likeness;

/// A word out of a few, as a person writes it: `state-consent` for `STATE_CONSENT`.
public final class WordArgument {
  private static final int FURTHEST = 3;

  private WordArgument() {}

  /// How a person reads and writes a constant.
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Several in one line.
  public static String words(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(WordArgument::word).collect(Collectors.joining(", "));
  }

  /// @param where what the text was given for, for the message
  public static <E extends Enum<E>> E of(String text, String where, Class<E> kind) {
    String asked = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> word(each).equals(asked))
        .findFirst()
        .orElseThrow(() -> unknown(asked, where, Arrays.asList(kind.getEnumConstants())));
  }

  /// All of them, each once, in the order of the enum.
  public static <E extends Enum<E>> Set<E> each(List<String> texts, String where, Class<E> kind) {
    var all = EnumSet.noneOf(kind);
    texts.forEach(text -> all.add(of(text, where, kind)));
    return all;
  }

  private static Mistake unknown(String asked, String where, List<? extends Enum<?>> known) {
    String meant =
        known.stream()
            .map(WordArgument::word)
            .filter(word -> Likeness.distance(asked, word, FURTHEST) <= FURTHEST)
            .min(Comparator.comparingInt(word -> Likeness.distance(asked, word, FURTHEST)))
            .map(word -> " Did you mean %s?".formatted(word))
            .orElse("");
    return Mistake.usage("%s %s: not one of %s.%s".formatted(where, asked, words(known), meant));
  }
}
