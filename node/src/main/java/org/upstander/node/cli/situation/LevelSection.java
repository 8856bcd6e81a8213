package org.upstander.node.cli.situation;

import org.upstander.node.desk.Written;
import org.upstander.node.page.Figures;
import org.upstander.node.terminal.SituationName;
import org.upstander.record.body.DecisionBody;
import org.upstander.record.body.ForecastBody;
import org.upstander.record.file.Levels;
import org.upstander.warning.picture.Ruling;
import org.upstander.warning.picture.SituationPicture;
import org.upstander.world.Language;
import org.upstander.world.Probability;
import org.upstander.world.ProbabilityWords;

/// The level in force with its reasons, the deviation beside the rule if there is one, and the last
/// forecast on record.
final class LevelSection {
  private static final double RARE = 0.1;

  private final Overview overview;
  private final Levels levels;
  private final Language language;
  private final Lines lines;

  LevelSection(Overview overview, Language language, Lines lines) {
    this.overview = overview;
    this.levels = overview.file().levels();
    this.language = language;
    this.lines = lines;
  }

  void add() {
    lines.section("Level");
    var current = levels.current();
    if (current.isEmpty()) {
      lines.line(
          "not decided yet: upstander situation decide "
              + SituationName.typed(overview.file().situation()));
    } else {
      level(current.get());
    }
    levels.open().forEach(this::proposal);
    forecast();
  }

  private void level(Levels.Ruling current) {
    Ruling ruling = overview.ruling(current);
    lines.line(
        "%s, phase %s%s"
            .formatted(
                LevelWords.of(current.level()),
                LevelWords.of(current.phase()),
                overview.since().map(d -> ", since " + d).orElse("")));
    current
        .set()
        .ifPresent(set ->
            lines.line(
                "Set by two people, entry %s, in place of %s by the rules: %s"
                    .formatted(
                        Written.shortened(set.id()),
                        LevelWords.of(current.ruled().level()),
                        set.deviation().reason())));
    if (!SituationPicture.grounded(ruling)) {
      lines.line("Too little is known for a level: this one is for want of figures.");
    }
    lines.line(
        "What the rules say: %s, by rule table %s, as of %s, decision %s"
            .formatted(
                LevelWords.of(current.ruled().level()),
                current.ruled().version(),
                current.line().asOf(),
                Written.shortened(current.line().header().id())));
    Age.told(current.line().asOf(), overview.day()).ifPresent(lines::line);
    lines.lines(new RulingText(ruling, language).toText());
  }

  private void proposal(String id) {
    overview
        .file()
        .find(id)
        .map(line -> line.body())
        .filter(DecisionBody.Proposed.class::isInstance)
        .map(DecisionBody.Proposed.class::cast)
        .ifPresent(proposed ->
            lines.line(
                "Proposed and not seconded: %s, because %s. Who agrees: upstander situation second %s"
                    .formatted(
                        LevelWords.of(proposed.chosen()),
                        proposed.reason(),
                        Written.shortened(id))));
  }

  private void forecast() {
    var ids = levels.forecasts();
    if (ids.isEmpty()) {
      return;
    }
    String id = ids.getLast();
    levels
        .findForecast(id)
        .ifPresent(forecast -> {
          lines.section(
              "Forecast %s, of model %s from figures up to %s"
                  .formatted(Written.shortened(id), forecast.model(), forecast.month()));
          forecast.counts().forEach(this::count);
          forecast.chances().forEach(this::chance);
        });
  }

  private void count(ForecastBody.Count count) {
    lines.line(
        "%s until %s: %s (eight of ten futures: %s)"
            .formatted(
                count.measure(),
                count.last(),
                Figures.forecast(count.middle()),
                Figures.interval(count.low(), count.high())));
  }

  private void chance(ForecastBody.Chance chance) {
    String interval =
        chance.low().isPresent() && chance.high().isPresent()
            ? " (%s)".formatted(Figures.rareInterval(chance.low().get(), chance.high().get()))
            : "";
    lines.line(
        "%s, by %s: %s%s, %s"
            .formatted(
                chance.event(),
                chance.by(),
                figure(chance.probability()),
                interval,
                LevelWords.of(ProbabilityWords.of(chance.probability()))));
  }

  private static String figure(Probability chance) {
    return chance.value() < RARE ? Figures.rare(chance) : Figures.probability(chance);
  }
}
