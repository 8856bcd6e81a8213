package org.upstander.record.due;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.synthesis.FactorSynthesis;
import org.upstander.assess.synthesis.Fading;
import org.upstander.assess.synthesis.Heard;
import org.upstander.assess.synthesis.Synthesis;
import org.upstander.record.file.SituationFile;

/// Judgements that have faded, one line a risk factor.
final class Renewals {
  private Renewals() {}

  static List<Due> of(SituationFile file, String reader, Instant until) {
    var day = LocalDate.ofInstant(until, ZoneOffset.UTC);
    var heard = file.judgements().heard(reader, until);
    return new Synthesis(Framework.shipped(), Fading.DEFAULT)
        .of(file.situation(), heard, day).stream()
            .filter(factor -> !factor.renewals().isEmpty())
            .map(factor -> due(file, factor))
            .toList();
  }

  private static Due due(SituationFile file, FactorSynthesis factor) {
    var renewals = factor.renewals();
    var oldest =
        renewals.stream().map(Renewals::renewal).min(Comparator.naturalOrder()).orElseThrow();
    String indicators =
        renewals.stream()
            .map(each -> each.judgement().subject().indicator())
            .distinct()
            .collect(Collectors.joining(", "));
    return new Due(
        Due.Kind.JUDGEMENT,
        file.situation(),
        String.valueOf(factor.factor()),
        oldest.atStartOfDay(ZoneOffset.UTC).toInstant(),
        "judgements on factor %d have faded: judge %s anew".formatted(factor.factor(), indicators));
  }

  private static LocalDate renewal(Heard heard) {
    var subject = heard.judgement().subject();
    var horizon = Framework.shipped().get(subject.indicator()).horizon();
    return Fading.DEFAULT.renewal(horizon, subject.asOf());
  }
}
