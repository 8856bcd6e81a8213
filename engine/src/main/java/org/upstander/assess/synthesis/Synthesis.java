package org.upstander.assess.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.upstander.assess.Judgement;
import org.upstander.assess.Voice;
import org.upstander.assess.framework.Factor;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.framework.Indicator;
import org.upstander.world.Situation;

/// Puts the judgements of one situation together, factor by factor.
///
/// Of each voice the latest judgement of an indicator counts: of the latest day, then of the later
/// round, then the one given later in the list. Judgements as of a day after `day` are not seen.
public final class Synthesis {
  private static final Comparator<Judgement> EARLIEST_FIRST =
      Comparator.comparing((Judgement j) -> j.subject().asOf()).thenComparingInt(Judgement::round);

  private final Framework framework;
  private final Fading fading;

  public Synthesis(Framework framework, Fading fading) {
    this.framework = framework;
    this.fading = fading;
  }

  /// All 14 factors as of `day`.
  public List<FactorSynthesis> of(
      Situation situation, Collection<Judgement> judgements, LocalDate day) {
    var latest = latest(situation, judgements, day);
    return framework.factors().stream().map(factor -> factor(factor, latest, day)).toList();
  }

  private static Map<String, Map<Voice, Judgement>> latest(
      Situation situation, Collection<Judgement> judgements, LocalDate day) {
    var latest = new HashMap<String, Map<Voice, Judgement>>();
    judgements.stream()
        .filter(j -> j.subject().situation().equals(situation))
        .filter(j -> !j.subject().asOf().isAfter(day))
        .sorted(EARLIEST_FIRST)
        .forEach(j ->
            latest
                .computeIfAbsent(j.subject().indicator(), _ -> new HashMap<>())
                .put(j.voice(), j));
    return latest;
  }

  private FactorSynthesis factor(
      Factor factor, Map<String, Map<Voice, Judgement>> latest, LocalDate day) {
    return new FactorSynthesis(
        factor.number(),
        factor.indicators().stream()
            .map(i -> indicator(i, latest.getOrDefault(i.id(), Map.of()).values(), day))
            .toList());
  }

  private IndicatorSynthesis indicator(
      Indicator indicator, Collection<Judgement> judgements, LocalDate day) {
    var voices = new ArrayList<Heard>();
    for (Judgement judgement : judgements) {
      LocalDate asOf = judgement.subject().asOf();
      voices.add(
          new Heard(
              judgement,
              fading.kept(indicator.horizon(), asOf, day),
              fading.due(indicator.horizon(), asOf, day)));
    }
    voices.sort(
        Comparator.comparing((Heard v) -> model(v))
            .thenComparing(v -> v.judgement().voice().label()));
    return new IndicatorSynthesis(indicator.id(), voices, distribution(voices));
  }

  private static Distribution distribution(List<Heard> voices) {
    long models = voices.stream().filter(Synthesis::model).count();
    var distribution = Distribution.EMPTY;
    for (Heard voice : voices) {
      distribution =
          distribution.with(
              voice.judgement().opinion().presence(),
              model(voice) ? 1.0 / models : 1,
              voice.kept());
    }
    return distribution;
  }

  private static boolean model(Heard voice) {
    return switch (voice.judgement().voice()) {
      case Voice.Assessor _ -> false;
      case Voice.Model _ -> true;
    };
  }
}
