package org.upstander.node.desk.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.upstander.node.Mistake;
import org.upstander.record.body.ForecastBody;
import org.upstander.record.file.Levels;
import org.upstander.warning.course.Stated;

/// What a warning says will happen: a chance of the last forecast on record, or a person's own.
///
/// @param stated the event, how likely it is, and until when
/// @param forecast the id of the forecast it was taken from; empty for a person's own
record StatedChance(Stated stated, Optional<String> forecast) {
  /// Part of the event that is warned of unless another is picked.
  private static final String USUAL = "1,000 or more";

  /// @param today by which a forecast may have run out
  /// @throws Mistake if there is none, or the days it speaks of are over
  static StatedChance of(Levels levels, NoticeForm form, LocalDate today) {
    var chance = of(levels, form);
    var by = chance.stated().by();
    if (by.isBefore(today)) {
      throw Mistake.input(
          chance.forecast().isEmpty()
              ? "by %s: that day is over; a warning is about days to come.".formatted(by)
              : "the last forecast on record speaks of days up to %s, which are over: let the rules"
                      .formatted(by)
                  + " decide on newer figures (upstander situation decide --data), or give event,"
                  + " probability and by in a FILE.");
    }
    return chance;
  }

  private static StatedChance of(Levels levels, NoticeForm form) {
    if (form.event().isPresent() && form.probability().isPresent() && form.by().isPresent()) {
      var own = new Stated(form.event().get(), form.probability().get(), form.by().get());
      return new StatedChance(own, Optional.empty());
    }
    if (form.probability().isPresent() || form.by().isPresent()) {
      throw Mistake.input(
          "event, probability and by belong together: give all three, or only the event to take the"
              + " other two from the forecast.");
    }
    if (levels.forecasts().isEmpty()) {
      throw Mistake.input(
          "no forecast is on record: upstander situation decide publishes one; or give event,"
              + " probability and by in a FILE.");
    }
    String id = levels.forecasts().getLast();
    var chances = levels.findForecast(id).orElseThrow().chances();
    var chance = chosen(chances, form.event());
    var stated = new Stated(chance.event(), chance.probability(), chance.by());
    return new StatedChance(stated, Optional.of(id));
  }

  private static ForecastBody.Chance chosen(
      List<ForecastBody.Chance> chances, Optional<String> picked) {
    String part = picked.orElse(USUAL).toLowerCase(Locale.ROOT);
    var exact = chances.stream().filter(c -> c.event().equalsIgnoreCase(part)).toList();
    var found =
        exact.isEmpty()
            ? chances.stream()
                .filter(c -> c.event().toLowerCase(Locale.ROOT).contains(part))
                .toList()
            : exact;
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw Mistake.input(
        "--event '%s': %s in the last forecast. It has: %s."
            .formatted(
                picked.orElse(USUAL),
                found.isEmpty() ? "there is no such event" : "this fits several events",
                chances.stream()
                    .map(c -> "'%s' by %s".formatted(c.event(), c.by()))
                    .collect(Collectors.joining(", "))));
  }
}
