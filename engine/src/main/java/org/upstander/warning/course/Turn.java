package org.upstander.warning.course;

import java.util.List;

/// Whether an event may follow on a course, and where it leads.
record Turn(Course course, WarningEvent event) {

  Stage stage() {
    sameWarning();
    return switch (event) {
      case WarningEvent.Drafted _ -> drafted();
      case WarningEvent.Reviewed reviewed -> reviewed(reviewed);
      case WarningEvent.Issued _ -> {
        need("issue", Role.ISSUER, Stage.REVIEWED);
        yield Stage.ISSUED;
      }
      case WarningEvent.Answered answered -> answered(answered);
      case WarningEvent.Replied _ -> {
        need("reply to", Role.STATE_CONCERNED, Stage.ISSUED, Stage.ANSWERED, Stage.CLOSED);
        yield course.stage();
      }
      case WarningEvent.Escalated escalated -> escalated(escalated);
      case WarningEvent.Closed closed -> closed(closed);
    };
  }

  private void sameWarning() {
    var act = event.act();
    if (!act.warning().equals(course.warning())) {
      throw refused("take an event of warning %s for".formatted(act.warning()), "is another one");
    }
    if (course.events().stream().anyMatch(e -> e.act().entry().equals(act.entry()))) {
      throw refused(
          "take entry %s for".formatted(act.entry()),
          "has an entry of that id with other contents: hand in a new entry");
    }
  }

  private Stage drafted() {
    need("draft", Role.ANALYST, Stage.NONE, Stage.DRAFT);
    return Stage.DRAFT;
  }

  private Stage reviewed(WarningEvent.Reviewed reviewed) {
    need("review", Role.REVIEWER, Stage.DRAFT);
    boolean own =
        course
            .all(WarningEvent.Drafted.class)
            .anyMatch(d -> d.act().author().equals(reviewed.act().author()));
    if (own) {
      throw refused("review", "was drafted by the same person: ask somebody else");
    }
    if (!reviewed.agreed() && reviewed.remarks().isBlank()) {
      throw refused("send back", "needs remarks on what to change");
    }
    return reviewed.agreed() ? Stage.REVIEWED : Stage.DRAFT;
  }

  private Stage answered(WarningEvent.Answered answered) {
    need("answer", Role.ADDRESSEE, Stage.ISSUED, Stage.ANSWERED);
    if (!course.addressed().contains(answered.level())) {
      throw refused("answer", "is not addressed to the %s level".formatted(answered.level()));
    }
    return Stage.ANSWERED;
  }

  private Stage escalated(WarningEvent.Escalated escalated) {
    need("escalate", Role.RULE, Stage.ISSUED, Stage.ANSWERED);
    var highest = course.addressed().getLast();
    if (course.answered(highest)) {
      throw refused("escalate", "has an answer from the highest level it is addressed to");
    }
    if (escalated.level().compareTo(highest) <= 0) {
      throw refused("escalate", "is addressed to that level or a higher one already");
    }
    return course.stage();
  }

  private Stage closed(WarningEvent.Closed closed) {
    need("close", Role.ISSUER, Stage.ISSUED, Stage.ANSWERED);
    if (closed.reason().isBlank()) {
      throw refused("close", "needs a reason for closing");
    }
    if (course.stage() == Stage.ISSUED && closed.allClear().isEmpty()) {
      throw refused("close", "has no answer: only an all-clear can close it");
    }
    return Stage.CLOSED;
  }

  private void need(String what, Role role, Stage... stages) {
    if (event.act().role() != role) {
      throw refused(what, "asks for the role %s, not %s".formatted(role, event.act().role()));
    }
    if (!List.of(stages).contains(course.stage())) {
      throw refused(what, course.stage().sentence());
    }
  }

  private OutOfTurn refused(String what, String why) {
    return new OutOfTurn("cannot %s warning %s: it %s".formatted(what, course.warning(), why));
  }
}
