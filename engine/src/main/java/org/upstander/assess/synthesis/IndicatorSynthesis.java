package org.upstander.assess.synthesis;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.upstander.assess.Citation;
import org.upstander.assess.Judgement;
import org.upstander.assess.Presence;
import org.upstander.assess.Voice;

/// What all voices say about one indicator.
///
/// @param indicator its number in the framework
/// @param voices the latest judgement of each, persons before models
/// @param distribution how they are spread; all models together count as one voice
public record IndicatorSynthesis(String indicator, List<Heard> voices, Distribution distribution) {
  /// How many pieces of evidence are shown as the strongest.
  private static final int SHOWN = 5;

  public IndicatorSynthesis {
    voices = List.copyOf(voices);
  }

  /// How many say something: each person, and all models together one. What has faded below the
  /// floor is not heard.
  public int saying() {
    var saying =
        voices.stream()
            .filter(v -> v.kept() > 0)
            .map(Heard::judgement)
            .filter(j -> j.opinion().presence() != Presence.UNKNOWN)
            .map(Judgement::voice)
            .toList();
    long persons = saying.stream().filter(Voice.Assessor.class::isInstance).count();
    return Math.toIntExact(persons + (persons < saying.size() ? 1 : 0));
  }

  /// Disagreement of those who say something, as in [Distribution#disagreement]. Empty with fewer
  /// than two: who speaks alone agrees with nobody.
  public Optional<Double> disagreement() {
    return saying() < 2 ? Optional.empty() : distribution.disagreement();
  }

  /// The two camps; empty if there are none. Persons alone can be in two camps: a model that stands
  /// between them does not hide it.
  public Optional<Split> split() {
    return distribution.split() || persons().split()
        ? Optional.of(new Split(saying(Presence.ABSENT), saying(Presence.PRESENT)))
        : Optional.empty();
  }

  private Distribution persons() {
    var persons = Distribution.EMPTY;
    for (Heard voice : voices) {
      if (voice.judgement().voice() instanceof Voice.Assessor) {
        persons = persons.with(voice.judgement().opinion().presence(), 1, voice.kept());
      }
    }
    return persons;
  }

  /// Those who say it is so and of whom anything is left, in the order of [#voices].
  public List<Heard> saying(Presence presence) {
    return voices.stream()
        .filter(v -> v.kept() > 0)
        .filter(v -> v.judgement().opinion().presence() == presence)
        .toList();
  }

  /// The five best-graded pieces of evidence, whichever side they speak for; each once, with its
  /// best grades.
  public List<Citation> strongest() {
    var seen = new HashSet<String>();
    return voices.stream()
        .filter(v -> v.kept() > 0)
        .flatMap(v -> v.judgement().opinion().evidence().stream())
        .sorted(Citation.STRONGEST_FIRST)
        .filter(citation -> seen.add(citation.evidence()))
        .limit(SHOWN)
        .toList();
  }

  /// Judgements that ask to be renewed, oldest first.
  public List<Heard> renewals() {
    return voices.stream()
        .filter(Heard::renew)
        .sorted(Comparator.comparing(v -> v.judgement().subject().asOf()))
        .toList();
  }
}
