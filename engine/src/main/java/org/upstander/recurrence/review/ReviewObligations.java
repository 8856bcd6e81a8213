package org.upstander.recurrence.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.upstander.recurrence.Citation;
import org.upstander.recurrence.Derived;
import org.upstander.recurrence.Force;
import org.upstander.recurrence.Obligation;
import org.upstander.recurrence.Origin;
import org.upstander.source.Recommendation;
import org.upstander.world.Situation;

/// Makes obligations of recommendations that concern non-recurrence. What a state did about them
/// the table does not tell, so all of them are unreported until somebody reports.
///
/// @param rules the rules of words, in the order they are tried
/// @param sessions when sessions were
public record ReviewObligations(List<WordRule> rules, Sessions sessions) {
  private static final int DIGITS = 16;

  public ReviewObligations {
    rules = List.copyOf(rules);
  }

  /// Rules and sessions in the build.
  public static ReviewObligations shipped() {
    return new ReviewObligations(WordRule.shipped(), Sessions.shipped());
  }

  /// Obligations of a situation out of all recommendations; those to other states are passed over.
  public Derived of(Situation situation, List<Recommendation> recommendations) {
    var obligations = new ArrayList<Obligation>();
    for (Recommendation recommendation : recommendations) {
      if (recommendation.to().code() == situation.state()) {
        find(situation, recommendation).ifPresent(obligations::add);
      }
    }
    return new Derived(obligations.stream().distinct().toList(), List.of());
  }

  private Optional<Obligation> find(Situation situation, Recommendation said) {
    return WordRule.first(rules, said.text())
        .map(rule ->
            new Obligation(
                id(situation, said),
                situation,
                rule.strand(),
                rule.factors(),
                said.text(),
                said.accepted() ? Force.UNDERTAKEN : Force.URGED,
                citation(said),
                said.accepted() ? sessions.due(said.session()) : Optional.empty()));
  }

  private Citation citation(Recommendation said) {
    return new Citation(
        Origin.PERIODIC_REVIEW,
        "Universal Periodic Review, session " + said.session(),
        said.from(),
        sessions.find(said.session()));
  }

  private static String id(Situation situation, Recommendation said) {
    String content =
        String.join("\n", said.from(), said.accepted() ? "accepted" : "noted", said.text());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "review-%s-%d-%s"
          .formatted(
              situation, said.session(), HexFormat.of().formatHex(hash).substring(0, DIGITS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
