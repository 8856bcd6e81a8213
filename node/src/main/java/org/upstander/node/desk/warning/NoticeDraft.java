package org.upstander.node.desk.warning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.synthesis.Fading;
import org.upstander.assess.synthesis.Synthesis;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Author;
import org.upstander.node.desk.Desk;
import org.upstander.node.page.Texts;
import org.upstander.option.OptionCatalogue;
import org.upstander.option.advice.Circumstances;
import org.upstander.option.advice.FactorWeight;
import org.upstander.option.advice.Need;
import org.upstander.option.advice.Recommendation;
import org.upstander.option.advice.Recommender;
import org.upstander.record.file.Levels;
import org.upstander.record.file.SituationFile;
import org.upstander.warning.course.Addressee;
import org.upstander.warning.course.Notice;

/// A warning as it follows from what is on record, before anybody has written it.
///
/// @param notice what it says
/// @param rests ids of the entries it was drawn from
/// @param advice why each option was recommended; empty where a person chose the options
/// @param judged whether any risk factor of the situation has been judged
public record NoticeDraft(
    Notice notice, List<String> rests, List<Recommendation> advice, boolean judged) {
  private static final int MOST_OPTIONS = 8;

  /// How many risk factors are common to all crimes; they come first.
  private static final int COMMON = 8;

  public NoticeDraft {
    rests = List.copyOf(rests);
    advice = List.copyOf(advice);
  }

  /// Where it is drawn from, by whom; only what they may see of judgements counts.
  public record Ground(Desk desk, SituationFile file, Author author) {}

  /// Which warning of the situation it is.
  ///
  /// @param first the id of the first; empty for the first itself
  public record Place(Notice.Kind kind, Optional<String> first) {}

  /// Draws a warning from a file.
  ///
  /// @param form what a person says in place of the record
  /// @throws Mistake where something is missing that a person must give
  public static NoticeDraft of(Ground ground, Place place, NoticeForm form, Texts texts) {
    var file = ground.file();
    var ruling =
        file.levels()
            .current()
            .orElseThrow(() ->
                Mistake.input(
                    "the rules have decided nothing about this situation yet: upstander situation"
                        + " decide does it."));
    var weights = weights(ground);
    var drivers = new Drivers(ruling.ruled(), weights, texts);
    var chance = StatedChance.of(file.levels(), form, ground.desk().today());
    var advice =
        form.options().isPresent() || place.kind() == Notice.Kind.ALL_CLEAR
            ? List.<Recommendation>of()
            : advice(ground, ruling, weights);
    var notice =
        new Notice(
            place.kind(),
            place.first(),
            new Notice.Subject(file.situation(), form.groups().orElse(List.of())),
            new Notice.Standing(
                ruling.phase(), ruling.level(), ruling.ruled().confidence(), ruling.basis()),
            chance.stated(),
            new Notice.Grounds(
                form.drivers().orElseGet(drivers::drivers),
                form.signals().orElseGet(drivers::signals)),
            form.options().orElse(advice.stream().map(Recommendation::option).toList()));
    var rests = new ArrayList<String>();
    rests.add(ruling.basis());
    chance.forecast().ifPresent(rests::add);
    return new NoticeDraft(notice, rests, advice, !weights.isEmpty());
  }

  private static List<FactorWeight> weights(Ground ground) {
    var heard = ground.file().judgements().heard(ground.author().owner(), ground.desk().now());
    return FactorWeight.of(
        new Synthesis(Framework.shipped(), Fading.DEFAULT)
            .of(ground.file().situation(), heard, ground.desk().today()));
  }

  private static List<Recommendation> advice(
      Ground ground, Levels.Ruling ruling, List<FactorWeight> weights) {
    var levels = Addressee.levels(ruling.level());
    var need =
        new Need(
            ground.file().situation(),
            ruling.phase(),
            EnumSet.copyOf(levels),
            weights.isEmpty() ? alike() : weights,
            Circumstances.UNKNOWN);
    return new Recommender(OptionCatalogue.shipped(), ground.desk().states())
        .rank(need).stream().limit(MOST_OPTIONS).toList();
  }

  /// Where nobody has judged, no common factor goes before another.
  private static List<FactorWeight> alike() {
    return IntStream.rangeClosed(1, COMMON).mapToObj(f -> new FactorWeight(f, 1)).toList();
  }
}
