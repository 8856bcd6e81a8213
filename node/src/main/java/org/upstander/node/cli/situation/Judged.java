package org.upstander.node.cli.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.upstander.assess.Judgement;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.synthesis.FactorSynthesis;
import org.upstander.assess.synthesis.Fading;
import org.upstander.assess.synthesis.Heard;
import org.upstander.assess.synthesis.Synthesis;
import org.upstander.record.file.SituationFile;
import org.upstander.warning.picture.JudgedFactors;
import org.upstander.warning.rule.FactorShare;

/// What stands of the judgements in a file on a day, as everybody may see it: what a round still
/// hides decides nothing.
///
/// @param factors all 14
/// @param last the latest day that a judgement heard is about; empty if none is
record Judged(List<FactorSynthesis> factors, Optional<LocalDate> last) {
  private static final String NOBODY = "";

  /// @param now decides which rounds are over
  /// @param day on which the judgements are read
  static Judged of(SituationFile file, Instant now, LocalDate day) {
    var heard = file.judgements().heard(NOBODY, now);
    var last =
        heard.stream()
            .map((Judgement j) -> j.subject().asOf())
            .filter(asOf -> !asOf.isAfter(day))
            .max(LocalDate::compareTo);
    var synthesis = new Synthesis(Framework.shipped(), Fading.DEFAULT);
    return new Judged(synthesis.of(file.situation(), heard, day), last);
  }

  /// As the rule table asks for it.
  List<FactorShare> shares() {
    return JudgedFactors.of(factors);
  }

  /// Judgements that are so old that they ask to be made again.
  List<Heard> renewals() {
    return factors.stream().flatMap(f -> f.renewals().stream()).toList();
  }
}
