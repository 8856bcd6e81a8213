package org.upstander.node.cli.act;

import java.util.ArrayList;
import java.util.List;
import org.upstander.node.desk.Desk;
import org.upstander.option.OptionCatalogue;
import org.upstander.response.action.Action;
import org.upstander.response.action.Course;
import org.upstander.response.coordination.Deconfliction;
import org.upstander.response.coordination.Overlap;
import org.upstander.world.Language;
import org.upstander.world.Situation;

/// What others do in the same state, in all its situations.
///
/// @param desk where
record Neighbours(Desk desk) {
  /// The id of an action that is not on record yet.
  static final String UNWRITTEN = "this plan";

  /// All running actions in a state.
  List<Course> running(int state) {
    var all = new ArrayList<Course>();
    for (Situation situation : desk.store().situations()) {
      if (situation.state() == state) {
        desk.file(situation).warnings().list().forEach(w -> all.addAll(w.actions()));
      }
    }
    return all;
  }

  /// What a plan would duplicate or work against. The same plan already on record is no neighbour
  /// of itself.
  List<Overlap> of(Action plan) {
    var all = new ArrayList<Course>();
    for (Course course : running(plan.place().state())) {
      if (!same(course.action(), plan)) {
        all.add(course);
      }
    }
    all.add(Course.of(plan));
    return find(all).stream()
        .filter(o -> o.one().id().equals(UNWRITTEN) || o.other().id().equals(UNWRITTEN))
        .toList();
  }

  private static boolean same(Action action, Action plan) {
    return new Action(
            UNWRITTEN,
            action.warning(),
            action.option(),
            action.owner(),
            action.place(),
            action.begins(),
            action.due())
        .equals(plan);
  }

  List<Overlap> find(List<Course> courses) {
    return new Deconfliction(OptionCatalogue.shipped().oppositions()).find(courses, desk.today());
  }

  /// Who does what, where and when, and what goes wrong.
  static String sentence(Overlap overlap) {
    return overlap
        .opposition()
        .map(opposition -> overlap.finding() + ". " + bare(opposition.why().in(Language.EN)))
        .orElseGet(overlap::finding);
  }

  private static String bare(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
