package org.upstander.node.cli.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Author;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.desk.Written;
import org.upstander.record.Kinds;
import org.upstander.record.body.DecisionBody;
import org.upstander.record.body.ForecastBody;
import org.upstander.record.file.Levels;
import org.upstander.record.file.SituationFile;
import org.upstander.warning.picture.Ruling;
import org.upstander.warning.picture.SituationPicture;
import org.upstander.warning.rule.Picture;
import org.upstander.warning.rule.RuleTable;
import org.upstander.world.Situation;

/// Lets the rules decide on situations, and records what they say and the forecasts behind it.
///
/// @param author who asked the rules, or the node itself
/// @param day on which judgements are read
record Deciding(Desk desk, Author author, Draft.Terms terms, LocalDate day) {

  /// @param state the picture of the whole state, from figures alone
  /// @param forecast what goes on record beside the decision
  Decided decide(Situation situation, Picture state, Optional<ForecastBody.Published> forecast) {
    var file = desk.file(situation);
    var judged = Judged.of(file, desk.now(), day);
    var picture = SituationPicture.of(situation, state, judged.shares(), judged.last());
    return decided(file, picture, forecast.map(f -> published(file, f, picture.asOf())));
  }

  /// The same for a picture that somebody made up, and a forecast.
  Decided decideMadeUp(Picture picture, Optional<ForecastBody.Published> forecast) {
    var file = desk.file(picture.situation());
    return decided(file, picture, forecast.map(f -> published(file, f, picture.asOf())));
  }

  private Decided decided(SituationFile file, Picture picture, Optional<Written> published) {
    Ruling ruling = new Ruling(picture, decision(picture));
    var body = DecisionBody.Ruled.of(ruling.decision(), picture);
    var current = file.levels().current();
    // The rules have nothing new to say: a deviation from what they said stays in force.
    var same =
        current.filter(c -> c.ruled().equals(body) && c.line().asOf().equals(picture.asOf()));
    var written =
        same.isPresent()
            ? new Written(same.get().id(), true)
            : ruled(picture, body, published.map(w -> List.of(w.id())).orElse(List.of()));
    return new Decided(file.situation(), ruling, written, published, before(current));
  }

  private Written ruled(Picture picture, DecisionBody body, List<String> on) {
    var about = terms.of(picture.asOf()).on(on);
    return desk.write(author, Draft.about(picture.situation(), Kinds.DECISION, body, about));
  }

  private static org.upstander.warning.rule.Decision decision(Picture picture) {
    try {
      return RuleTable.shipped().decide(picture);
    } catch (IllegalArgumentException e) {
      throw Mistake.input(e.getMessage() + ".");
    }
  }

  private Written published(SituationFile file, ForecastBody.Published body, LocalDate asOf) {
    var ids = file.levels().forecasts();
    var last = ids.isEmpty() ? Optional.<String>empty() : Optional.of(ids.getLast());
    boolean same = last.flatMap(file.levels()::findForecast).filter(body::equals).isPresent();
    return same
        ? new Written(last.orElseThrow(), true)
        : desk.write(
            author,
            Draft.<ForecastBody>about(file.situation(), Kinds.FORECAST, body, terms.of(asOf)));
  }

  private static Decided.Before before(Optional<Levels.Ruling> current) {
    return new Decided.Before(
        current.map(Levels.Ruling::level), current.flatMap(Levels.Ruling::set).isPresent());
  }
}
