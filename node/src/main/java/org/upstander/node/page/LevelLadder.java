package org.upstander.node.page;

import java.util.Optional;
import org.upstander.warning.AlertLevel;
import org.upstander.warning.picture.Ruling;
import org.upstander.warning.picture.Rulings;

/// The five levels side by side, told apart by words, frames and filled rungs, never by colour
/// alone.
final class LevelLadder {
  private LevelLadder() {}

  /// Where a state stands, and how high it would stand if the worst held of what is not known.
  static Markup of(Texts texts, Ruling ruling) {
    var worst = ruling.decision().outcome().worst();
    var ladder = Markup.of("ol").with("class", "ladder");
    for (AlertLevel level : AlertLevel.values()) {
      var step = Markup.of("li").add(Markup.of("b", texts.get("level", level)));
      boolean here = ruling.level().filter(level::equals).isPresent();
      boolean highest = level == worst;
      if (here) {
        step.with("class", "here").with("aria-current", "step");
        step.text(" ").add(Markup.of("span", texts.get("level.here")));
      } else if (highest) {
        step.with("class", "worst");
      }
      if (highest && worst.compareTo(ruling.decision().level()) > 0) {
        step.text(" ").add(Markup.of("span", texts.get("level.worst.here")));
      }
      ladder.add(step);
    }
    return ladder;
  }

  /// How many states stand at each level.
  static Markup of(Texts texts, Rulings rulings) {
    var ladder = Markup.of("ol").with("class", "ladder counts");
    rulings
        .counts()
        .forEach((level, states) ->
            ladder.add(
                Markup.of("li")
                    .add(Markup.of("b", Figures.recorded(states)))
                    .text(" ")
                    .add(
                        Markup.of("span")
                            .add(rungs(level))
                            .text(" " + texts.get("level", level)))));
    return ladder;
  }

  /// A level in a table: rungs and a word, with the phase below.
  static Markup cell(Texts texts, Ruling ruling) {
    Optional<AlertLevel> level = ruling.level();
    if (level.isEmpty()) {
      return Markup.of("td", texts.get("no-data")).with("class", "level");
    }
    return Markup.of("td")
        .with("class", "level")
        .add(Markup.of("b", texts.get("level", level.get())))
        .text(" ")
        .add(rungs(level.get()))
        .text(" ")
        .add(Markup.of("small", texts.get("phase", ruling.decision().phase())));
  }

  /// As many filled rungs of five as the level is high; for the eye only, the word says it.
  private static Markup rungs(AlertLevel level) {
    int filled = level.ordinal() + 1;
    int all = AlertLevel.values().length;
    String rungs = "\u25CF".repeat(filled) + "\u25CB".repeat(all - filled);
    return Markup.of("span", rungs).with("class", "rungs").with("aria-hidden", "true");
  }
}
