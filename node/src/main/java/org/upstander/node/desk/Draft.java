package org.upstander.node.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.upstander.record.Kind;
import org.upstander.record.Marking;
import org.upstander.world.Language;
import org.upstander.world.Situation;

/// Something to be put on record.
///
/// @param about the situation; empty for matters of the node
/// @param kind of what kind it is
/// @param body what it says
/// @param terms what else the header says
/// @param <T> what bodies of the kind are
public record Draft<T>(Optional<Situation> about, Kind<T> kind, T body, Terms terms) {
  /// What the header says beside who, where and when.
  ///
  /// @param asOf the day it is about; empty for today
  /// @param marking how far it may travel
  /// @param language what people wrote it in
  /// @param references ids of entries it builds on
  /// @param supersedes the id of the entry that it corrects
  public record Terms(
      Optional<LocalDate> asOf,
      Marking marking,
      Language language,
      List<String> references,
      Optional<String> supersedes) {
    public static final Terms DEFAULT =
        new Terms(Optional.empty(), Marking.AMBER, Language.EN, List.of(), Optional.empty());

    public Terms {
      references = List.copyOf(references);
    }

    /// The same, building on other entries.
    public Terms on(List<String> others) {
      return new Terms(asOf, marking, language, others, supersedes);
    }

    /// The same, in the place of an entry that it corrects.
    public Terms inPlaceOf(String entry) {
      return new Terms(asOf, marking, language, references, Optional.of(entry));
    }

    /// The same, to travel as far as this.
    public Terms marked(Marking other) {
      return new Terms(asOf, other, language, references, supersedes);
    }

    /// The same, about another day.
    public Terms of(LocalDate day) {
      return new Terms(Optional.of(day), marking, language, references, supersedes);
    }
  }

  /// A draft about a situation.
  public static <T> Draft<T> about(Situation situation, Kind<T> kind, T body, Terms terms) {
    return new Draft<>(Optional.of(situation), kind, body, terms);
  }

  /// A draft about the node itself.
  public static <T> Draft<T> ofNode(Kind<T> kind, T body) {
    return new Draft<>(Optional.empty(), kind, body, Terms.DEFAULT);
  }
}
