package org.upstander.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.upstander.world.Situation;

/// Judgements as a table: `who indicator day presence round evidence…`, evidence with its grades in
/// front, such as `B2:report-7`. Whoever has a name in capitals is a model.
public final class Given {
  public static final Situation PLACE = Situation.parse("625");

  private Given() {}

  public static List<Judgement> judgements(String table) {
    var judgements = new ArrayList<Judgement>();
    for (String line : table.lines().filter(l -> !l.isBlank()).toList()) {
      var fields = List.of(line.strip().split("\\s+"));
      var evidence = fields.subList(5, fields.size()).stream().map(Given::citation).toList();
      judgements.add(
          new Judgement(
              new Subject(fields.get(1), PLACE, LocalDate.parse(fields.get(2))),
              new Opinion(
                  Presence.valueOf(fields.get(3).toUpperCase(Locale.ROOT)),
                  Confidence.MODERATE,
                  "because of what " + fields.get(0) + " saw",
                  evidence),
              voice(fields.get(0)),
              Integer.parseInt(fields.get(4))));
    }
    return judgements;
  }

  private static Voice voice(String who) {
    return Character.isUpperCase(who.charAt(0))
        ? new Voice.Model(who, "1")
        : new Voice.Assessor(who);
  }

  private static Citation citation(String text) {
    return new Citation(
        text.substring(3),
        Reliability.values()[text.charAt(0) - 'A'],
        Credibility.values()[text.charAt(1) - '1']);
  }
}
