package org.upstander.record.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.upstander.response.Answers;
import org.upstander.response.Commitment;
import org.upstander.response.WrongOrder;
import org.upstander.response.action.Action;
import org.upstander.response.action.Step;
import org.upstander.response.effect.Effect;
import org.upstander.response.review.Review;
import org.upstander.warning.course.Course;
import org.upstander.warning.course.WarningEvent;

/// One warning with all that came of it. Read only once it is built.
public final class WarningCase {
  private Course course;
  private Answers answers;
  private final List<Commitment> commitments = new ArrayList<>();
  private final Map<String, org.upstander.response.action.Course> actions = new LinkedHashMap<>();
  private final Map<String, List<Effect>> effects = new LinkedHashMap<>();
  private final List<Review> reviews = new ArrayList<>();
  private final Map<String, String> replies = new LinkedHashMap<>();

  WarningCase(String id) {
    course = Course.none(id);
    answers = Answers.to(id);
  }

  void take(WarningEvent event) {
    course = course.with(event);
  }

  void take(org.upstander.response.Answer answer, WarningEvent.Answered event) {
    var more = answers.with(answer);
    course = course.with(event);
    answers = more;
  }

  void reply(String entry, String text) {
    replies.put(entry, text);
  }

  void take(Commitment commitment) {
    answered(commitment.office());
    commitments.add(commitment);
  }

  void take(Action action) {
    answered(action.owner());
    actions.put(action.id(), org.upstander.response.action.Course.of(action));
  }

  private void answered(org.upstander.response.Office office) {
    var answer = answers.find(office);
    if (answer.isEmpty()) {
      throw new WrongOrder(
          "%s has not answered warning %s: answer it before planning or promising"
              .formatted(office, id()));
    }
    if (answer.get() instanceof org.upstander.response.Answer.Decline) {
      throw new WrongOrder(
          "%s declined warning %s: answer anew before planning or promising"
              .formatted(office, id()));
    }
  }

  void take(Step step) {
    var next = action(step.action()).with(step);
    actions.put(step.action(), next);
  }

  void take(Effect effect) {
    effects.computeIfAbsent(effect.action(), _ -> new ArrayList<>()).add(effect);
  }

  void take(Review review) {
    if (course.issued().isEmpty()) {
      throw new WrongOrder(
          "warning %s was never issued: there is nothing to look back upon".formatted(id()));
    }
    reviews.add(review);
  }

  private org.upstander.response.action.Course action(String id) {
    return findAction(id)
        .orElseThrow(() -> new WrongOrder("no action %s is planned here".formatted(id)));
  }

  /// The id of the warning: that of its first draft.
  public String id() {
    return course.warning();
  }

  public Course course() {
    return course;
  }

  public Answers answers() {
    return answers;
  }

  public List<Commitment> commitments() {
    return List.copyOf(commitments);
  }

  public Optional<org.upstander.response.action.Course> findAction(String id) {
    return Optional.ofNullable(actions.get(id));
  }

  public List<org.upstander.response.action.Course> actions() {
    return List.copyOf(actions.values());
  }

  /// What was observed after an action, against forecasts made before.
  public List<Effect> effects(String action) {
    return List.copyOf(effects.getOrDefault(action, List.of()));
  }

  public List<Review> reviews() {
    return List.copyOf(reviews);
  }

  /// What the state concerned said, the oldest first.
  public List<String> replies() {
    return List.copyOf(replies.values());
  }
}
