package org.upstander.assess.synthesis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.upstander.assess.Confidence;
import org.upstander.assess.Judgement;
import org.upstander.assess.Opinion;
import org.upstander.assess.Presence;
import org.upstander.assess.framework.Horizon;

/// How judgements fade. What is left of one after `age` is
///
/// ```
/// kept = 2^(−age / half-life),   0 once fewer than `floor` is left
/// ```
///
/// and the rest counts as unknown: an old judgement does not become wrong, one just no longer
/// knows. It asks to be renewed at its half-life.
///
/// @param structural half-life in months of [Horizon#STRUCTURAL]. 24: law and institutions seldom
///   turn within one electoral or review cycle
/// @param dynamic of [Horizon#DYNAMIC]. 6: conduct and rhetoric change within seasons
/// @param trigger of [Horizon#TRIGGER]. 1: an event that set nothing off within weeks seldom does
/// @param floor below this a judgement is no longer heard
public record Fading(double structural, double dynamic, double trigger, double floor) {
  /// Set by reasoning, not fitted: there is no record yet of judgements to fit it on.
  public static final Fading DEFAULT = new Fading(24, 6, 1, 1.0 / 16);

  /// The mean month of the Gregorian calendar, in days.
  private static final double DAYS_A_MONTH = 365.2425 / 12;

  public Fading {
    if (!(structural > 0 && dynamic > 0 && trigger > 0 && floor >= 0 && floor < 1)) {
      throw new IllegalArgumentException(
          "half-lives are positive numbers of months, and the floor is in [0, 1)");
    }
  }

  /// What is left on `day` of a judgement as of `asOf`, 0 to 1.
  public double kept(Horizon horizon, LocalDate asOf, LocalDate day) {
    double left = StrictMath.pow(2, -age(asOf, day) / halfLife(horizon));
    return left < floor ? 0 : left;
  }

  /// Whether it asks to be renewed.
  public boolean due(Horizon horizon, LocalDate asOf, LocalDate day) {
    return age(asOf, day) >= halfLife(horizon);
  }

  /// The first day on which it asks to be renewed.
  public LocalDate renewal(Horizon horizon, LocalDate asOf) {
    return asOf.plusDays((long) Math.ceil(halfLife(horizon) * DAYS_A_MONTH));
  }

  /// What a judgement of an earlier day says of `day`: the same, or that it is not known, if by
  /// then it asks to be renewed. For models, which may be asked of a day that their data do not
  /// reach.
  public Opinion on(Horizon horizon, Judgement judgement, LocalDate day) {
    var opinion = judgement.opinion();
    LocalDate asOf = judgement.subject().asOf();
    return due(horizon, asOf, day)
        ? new Opinion(
            Presence.UNKNOWN,
            Confidence.LOW,
            "%s; that is too long before %s to say".formatted(opinion.reasons(), day),
            opinion.evidence())
        : opinion;
  }

  private double halfLife(Horizon horizon) {
    return switch (horizon) {
      case STRUCTURAL -> structural;
      case DYNAMIC -> dynamic;
      case TRIGGER -> trigger;
    };
  }

  /// In months; a judgement of a later day has no age.
  private static double age(LocalDate asOf, LocalDate day) {
    return Math.max(0, ChronoUnit.DAYS.between(asOf, day)) / DAYS_A_MONTH;
  }
}
