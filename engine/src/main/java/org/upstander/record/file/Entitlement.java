package org.upstander.record.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.upstander.group.Group;
import org.upstander.option.mechanism.Mechanism;
import org.upstander.record.Entry;
import org.upstander.record.Header;
import org.upstander.record.Kinds;
import org.upstander.record.Note;
import org.upstander.record.Retraction;
import org.upstander.record.body.ActionBody;
import org.upstander.record.body.AnswerBody;
import org.upstander.record.body.ConsultationBody;
import org.upstander.record.body.DecisionBody;
import org.upstander.record.body.Duty;
import org.upstander.record.body.ForecastBody;
import org.upstander.record.body.JudgementBody;
import org.upstander.record.body.QuestionBody;
import org.upstander.record.body.RecurrenceBody;
import org.upstander.record.body.ReviewBody;
import org.upstander.record.body.SituationBody;
import org.upstander.record.body.WarningBody;
import org.upstander.record.sign.KeyEvent;
import org.upstander.world.Level;
import org.upstander.world.Situation;

/// Who may write what: the duty that each kind of entry takes.
public final class Entitlement {
  private Entitlement() {}

  /// Refuses an entry that its author may not write.
  ///
  /// @param members who may act at this node
  /// @throws NotEntitled saying which duty it takes
  public static void check(Entry entry, Members members) {
    Header header = entry.header();
    if (header.author().equals(header.node())) {
      byNode(entry);
      return;
    }
    Member member =
        members
            .find(header.author())
            .orElseThrow(() ->
                new NotEntitled(
                    "the key %s is appointed to nothing here: upstander key create appoints"
                        .formatted(header.author())));
    var appointment = member.appointment();
    if (!appointment.organisation().equals(header.organisation())
        || appointment.level() != header.level()) {
      throw new NotEntitled(
          "%s speaks for %s at the %s level, not for %s"
              .formatted(
                  appointment.name(),
                  appointment.organisation(),
                  appointment.level(),
                  header.organisation()));
    }
    need(Kinds.body(entry), member, header);
  }

  /// The node itself decides by rules and keeps keys and appointments; it judges nothing.
  private static void byNode(Entry entry) {
    boolean may =
        switch (Kinds.body(entry)) {
          case WarningBody.Escalated _,
              ForecastBody _,
              DecisionBody.Ruled _,
              JudgementBody.ModelSpoke _,
              QuestionBody.ModelAnswered _ ->
              true;
          default ->
              entry.header().situation().isEmpty()
                  && !entry.header().kind().equals(Kinds.MECHANISM.name());
        };
    if (!may) {
      throw new NotEntitled("the node's own key does not speak for people: use your own (--as)");
    }
  }

  private static void need(Object body, Member member, Header header) {
    switch (body) {
      case SituationBody _, ForecastBody _, ConsultationBody _, RecurrenceBody _, Mechanism _ ->
          need(member, header, Duty.ANALYST);
      case DecisionBody.Seconded _ ->
          need(member, header, Duty.REVIEWER, Duty.ISSUER, Duty.ANALYST);
      case DecisionBody _ -> need(member, header, Duty.ANALYST);
      case JudgementBody.HandedIn _ -> need(member, header, Duty.ASSESSOR, Duty.ANALYST);
      case QuestionBody.Answered _ -> need(member, header, Duty.ASSESSOR, Duty.ANALYST);
      case JudgementBody _, QuestionBody _ -> need(member, header, Duty.ANALYST);
      case Group _ -> need(member, header, Duty.PROTECTION_OFFICER, Duty.ANALYST);
      case WarningBody warning -> warning(warning, member, header);
      case AnswerBody _ -> addressed(member, header);
      case ActionBody _ -> need(member, header, Duty.ADDRESSEE);
      case ReviewBody _ ->
          need(member, header, Duty.ANALYST, Duty.REVIEWER, Duty.ISSUER, Duty.ADDRESSEE);
      // Whose key it may be is known to the ring of keys, which judges it again.
      case KeyEvent.Rotated _, KeyEvent.Revoked _ -> {}
      case Note _, Retraction _ -> need(member, header, Duty.values());
      default ->
          throw new NotEntitled(
              "entries of the kind %s are written by the node alone".formatted(header.kind()));
    }
  }

  private static void warning(WarningBody body, Member member, Header header) {
    switch (body) {
      case WarningBody.Drafted _ -> need(member, header, Duty.ANALYST);
      case WarningBody.Reviewed _ -> need(member, header, Duty.REVIEWER);
      case WarningBody.Issued _, WarningBody.Closed _ -> need(member, header, Duty.ISSUER);
      case WarningBody.Replied _ -> concerned(member, header);
      case WarningBody.Escalated _ ->
          throw new NotEntitled("a warning escalates by the clock: the node writes it");
    }
  }

  /// At the national level a warning is addressed to the state concerned and to no other.
  private static void addressed(Member member, Header header) {
    need(member, header, Duty.ADDRESSEE);
    if (header.level() == Level.NATIONAL) {
      own(member, header, "answers for");
    }
  }

  private static void concerned(Member member, Header header) {
    need(member, header, Duty.STATE_CONCERNED);
    own(member, header, "speaks for");
  }

  private static void own(Member member, Header header, String does) {
    Optional<Integer> state = header.situation().map(Situation::state);
    var appointment = member.appointment();
    if (!appointment.state().equals(state)) {
      throw new NotEntitled(
          "%s %s %s, not the one concerned: use the key of that state's office (--as)"
              .formatted(
                  appointment.name(),
                  does,
                  appointment.state().map(s -> "the state " + s).orElse("no state")));
    }
  }

  private static void need(Member member, Header header, Duty... duties) {
    if (Arrays.stream(duties).noneMatch(member::holds)) {
      throw new NotEntitled(
          "a %s like this takes the duty %s; %s has %s: use another key (--as), or appoint this one"
              .formatted(
                  header.kind(),
                  String.join(" or ", words(duties)),
                  member.appointment().name(),
                  String.join(", ", words(member.appointment().duties().toArray(Duty[]::new)))));
    }
  }

  private static List<String> words(Duty... duties) {
    return Arrays.stream(duties).map(Duty::name).toList();
  }
}
