package org.upstander.node.terminal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.upstander.assess.Voice;
import org.upstander.node.Mistake;
import org.upstander.record.body.Duty;
import org.upstander.record.file.Member;
import org.upstander.record.file.Members;

/// The names of desks and offices for the ids of their keys.
///
/// @param members those appointed at this node
public record Names(Members members) {
  private static final int SHOWN = 8;

  /// The name of whoever holds a key; of one that is no longer appointed, the end of its id.
  public String of(String owner) {
    return members
        .find(owner)
        .map(m -> m.appointment().name())
        .orElse("key …" + owner.substring(Math.max(0, owner.length() - SHOWN)));
  }

  /// All of them, as a list in words.
  public String of(Collection<String> owners) {
    return owners.stream().map(this::of).sorted().collect(Collectors.joining(", "));
  }

  /// How a voice is called; a model is always called one.
  public String of(Voice voice) {
    return switch (voice) {
      case Voice.Assessor(var id) -> of(id);
      case Voice.Model model -> model.label();
    };
  }

  /// The member of this name who can judge.
  ///
  /// @param where what the name was given for, for the message
  public Member assessor(String name, String where) {
    Member member =
        members
            .named(name)
            .orElseThrow(() ->
                Mistake.usage(
                    "%s %s: nobody is appointed under this name; those who judge are: %s."
                        .formatted(where, name, String.join(", ", assessors()))));
    if (!judges(member)) {
      throw Mistake.usage(
          "%s %s: has neither the duty ASSESSOR nor ANALYST; those who judge are: %s."
              .formatted(where, name, String.join(", ", assessors())));
    }
    return member;
  }

  private List<String> assessors() {
    return members.list().stream()
        .filter(Names::judges)
        .map(m -> m.appointment().name())
        .sorted()
        .toList();
  }

  private static boolean judges(Member member) {
    return member.holds(Duty.ASSESSOR) || member.holds(Duty.ANALYST);
  }
}
