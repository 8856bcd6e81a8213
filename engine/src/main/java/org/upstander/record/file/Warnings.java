package org.upstander.record.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.upstander.option.OptionCatalogue;
import org.upstander.record.body.ActionBody;
import org.upstander.record.body.AnswerBody;
import org.upstander.record.body.ReviewBody;
import org.upstander.record.body.WarningBody;
import org.upstander.response.WrongOrder;
import org.upstander.response.review.Review;
import org.upstander.warning.course.Notice;
import org.upstander.world.Situation;

/// The warnings of a situation. Read only once it is built.
public final class Warnings {
  private final Situation situation;
  private final UnaryOperator<String> identity;
  private final Levels levels;
  private final Groups groups;
  private final Map<String, WarningCase> cases = new LinkedHashMap<>();

  Warnings(Situation situation, UnaryOperator<String> identity, Levels levels, Groups groups) {
    this.situation = situation;
    this.identity = identity;
    this.levels = levels;
    this.groups = groups;
  }

  void take(Line line, WarningBody body) {
    if (body instanceof WarningBody.Drafted(var warning, var notice)) {
      check(notice);
      if (warning.isEmpty()) {
        var drafted = new WarningCase(line.id());
        drafted.take(WarningSteps.event(line, line.id(), body));
        cases.put(line.id(), drafted);
        return;
      }
    }
    String id = identity.apply(WarningSteps.warning(body).orElse(line.id()));
    var found = get(id);
    found.take(WarningSteps.event(line, id, body));
    if (body instanceof WarningBody.Replied(_, var reply)) {
      found.reply(line.id(), reply);
    }
  }

  private void check(Notice notice) {
    if (!notice.subject().situation().equals(situation)) {
      throw new WrongOrder(
          "the warning is about %s: draft it in the file of that situation"
              .formatted(notice.subject().situation()));
    }
    var basis = levels.basis(notice.standing().decision());
    if (basis.level() != notice.standing().level() || basis.phase() != notice.standing().phase()) {
      throw new WrongOrder(
          "the warning says %s, %s, and the decision it rests on %s, %s: they must agree; who holds"
                  .formatted(
                      notice.standing().level(),
                      notice.standing().phase(),
                      basis.level(),
                      basis.phase())
              + " another level deviates first, with a reason and a second person");
    }
    for (String group : notice.subject().groups()) {
      if (!groups.knows(group)) {
        throw new WrongOrder(
            "no group %s is described in this file: upstander group list shows those that are"
                .formatted(group));
      }
    }
    notice.options().forEach(Warnings::option);
    notice.first().ifPresent(this::get);
  }

  private static void option(String id) {
    if (OptionCatalogue.shipped().find(id).isEmpty()) {
      throw new WrongOrder(
          "the catalogue has no option %s: upstander option list shows them".formatted(id));
    }
  }

  void take(Line line, AnswerBody body) {
    var found = get(body.warning());
    switch (body) {
      case AnswerBody.Commit commit -> {
        option(commit.option());
        found.take(AnswerSteps.commitment(line, found.id(), commit));
      }
      case AnswerBody.Act act -> {
        act.options().forEach(Warnings::option);
        found.take(AnswerSteps.answer(line, found.id(), body), answered(line, found));
      }
      case AnswerBody.ActDifferently _, AnswerBody.Decline _ ->
          found.take(AnswerSteps.answer(line, found.id(), body), answered(line, found));
    }
  }

  private static org.upstander.warning.course.WarningEvent.Answered answered(
      Line line, WarningCase found) {
    return new org.upstander.warning.course.WarningEvent.Answered(
        WarningSteps.act(line, found.id(), org.upstander.warning.course.Role.ADDRESSEE),
        line.header().level(),
        line.id());
  }

  void take(Line line, ActionBody body) {
    switch (body) {
      case ActionBody.Planned planned -> {
        option(planned.option());
        get(planned.warning())
            .take(ActionSteps.action(line, identity.apply(planned.warning()), planned));
      }
      case ActionBody.Observed observed -> {
        var owner = of(observed.action());
        var action = owner.findAction(identity.apply(observed.action())).orElseThrow().action();
        owner.take(ActionSteps.effect(situation, action, observed, levels));
      }
      case ActionBody.Started _,
          ActionBody.Postponed _,
          ActionBody.Done _,
          ActionBody.Stopped _ -> {
        String id = identity.apply(ActionSteps.action(body));
        var owner = of(id);
        var action = owner.findAction(id).orElseThrow().action();
        if (!action.owner().equals(line.office())) {
          throw new WrongOrder(
              "action %s is of %s: only they report on it".formatted(id, action.owner()));
        }
        owner.take(ActionSteps.step(line, id, body));
      }
    }
  }

  void take(Line line, ReviewBody body) {
    var found = get(body.warning());
    found.take(new Review(line.submission(), found.id(), body.moments(), body.remarks()));
  }

  /// The warning that an action belongs to.
  ///
  /// @throws WrongOrder if there is none
  public WarningCase of(String action) {
    return cases.values().stream()
        .filter(c -> c.findAction(identity.apply(action)).isPresent())
        .findFirst()
        .orElseThrow(() ->
            new WrongOrder(
                "no action %s is planned for %s: upstander act list shows them"
                    .formatted(action, situation)));
  }

  /// A warning by its id.
  ///
  /// @throws WrongOrder if there is none
  public WarningCase get(String id) {
    return find(id)
        .orElseThrow(() ->
            new WrongOrder(
                "no warning %s is on record for %s: upstander warn list shows them"
                    .formatted(id, situation)));
  }

  public Optional<WarningCase> find(String id) {
    return Optional.ofNullable(cases.get(identity.apply(id)));
  }

  /// All warnings, the oldest first.
  public List<WarningCase> list() {
    return List.copyOf(cases.values());
  }
}
