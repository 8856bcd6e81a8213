package org.upstander.node.cli.judge.question;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.upstander.assess.question.Question;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Written;
import org.upstander.record.body.ForecastBody;
import org.upstander.record.file.SituationFile;

/// A forecast on record from which a model's probability is taken.
///
/// @param id of its entry
/// @param published what it says
record ForecastSource(String id, ForecastBody.Published published) {
  /// @param end of the id of a forecast of the same situation
  static ForecastSource of(Desk desk, SituationFile file, String end) {
    String id = desk.id(end);
    return file.levels()
        .findForecast(id)
        .map(published -> new ForecastSource(id, published))
        .orElseThrow(() ->
            Mistake.input(
                "--from-forecast %s: is no forecast of %s; there are: %s."
                    .formatted(
                        end,
                        file.situation(),
                        file.levels().forecasts().isEmpty()
                            ? "none"
                            : file.levels().forecasts().stream()
                                .map(Written::shortened)
                                .collect(Collectors.joining(", ")))));
  }

  /// The one event of the forecast whose words hold `part` and that ends on the question's day.
  ForecastBody.Chance chance(String part, Question question) {
    String wanted = part.strip().replaceFirst("\\s*(…|\\.\\.\\.)$", "").toLowerCase(Locale.ROOT);
    var found =
        published.chances().stream()
            .filter(c -> c.event().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    if (found.size() != 1) {
      throw Mistake.input(
          "--event-of '%s': %s; the forecast gives: %s."
              .formatted(
                  part,
                  found.isEmpty() ? "no such event" : "several events",
                  events(published.chances())));
    }
    var chance = found.getFirst();
    if (!chance.by().equals(question.days().by())) {
      throw Mistake.input(
          "the forecast speaks of an event by %s, the question of one by %s: the probability is of something"
                  .formatted(chance.by(), question.days().by())
              + " else. Ask a question that ends on the same day.");
    }
    return chance;
  }

  private static String events(List<ForecastBody.Chance> chances) {
    return chances.stream()
        .map(c -> "%s by %s".formatted(c.event(), c.by()))
        .collect(Collectors.joining("; "));
  }

  /// Where the probability is from, in words.
  String reasons(ForecastBody.Chance chance) {
    return "Forecast %s, knowing months up to %s: %s by %s."
        .formatted(Written.shortened(id), published.month(), chance.event(), chance.by());
  }
}
