package org.upstander.node.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.upstander.node.Mistake;
import org.upstander.record.Entry;
import org.upstander.record.Kinds;
import org.upstander.record.Retraction;
import org.upstander.record.body.Appointment;
import org.upstander.record.file.Member;
import org.upstander.record.sign.KeyEvent;
import org.upstander.record.sign.PrivateKey;

/// Takes keys out of use: by another that comes in their place, or for good.
///
/// @param desk where
public record Rekeying(Desk desk) {
  /// A new key comes in the place of the one with which this author signs; what the old one signed
  /// stays.
  ///
  /// @return the id of the new key
  public String rotate(Author author, String reason) throws IOException {
    // The new key is on disk before the record names it: nothing is ever named that was lost.
    PrivateKey next = desk.keys().make();
    var rotated =
        new KeyEvent.Rotated(
            author.owner(),
            author.key().publicKey().id(),
            next.publicKey().base64(),
            stated(reason));
    desk.write(author, Draft.ofNode(Kinds.KEY, rotated));
    return next.publicKey().id();
  }

  /// The keys of a desk are no longer valid, and its appointment ends; what they signed stays.
  ///
  /// @return the ids of the keys
  public List<String> revoke(String name, String reason) {
    Member member =
        desk.members()
            .named(name)
            .orElseThrow(() ->
                Mistake.input(
                    "nobody is appointed as %s: upstander key list shows everybody."
                        .formatted(name)));
    var keys = desk.store().keys().valid(member.owner());
    String why = stated(reason);
    for (String key : keys) {
      var revoked = new KeyEvent.Revoked(member.owner(), key, why);
      desk.write(desk.node(), Draft.ofNode(Kinds.KEY, revoked));
    }
    var ended = new Retraction(appointment(member), why);
    desk.write(desk.node(), Draft.ofNode(Kinds.RETRACTION, ended));
    return keys;
  }

  /// The id of the entry that appoints somebody now.
  private String appointment(Member member) {
    return desk.store().list(Optional.empty()).stream()
        .map(row -> row.entry().entry())
        .filter(e -> appoints(e, member))
        .reduce((_, later) -> later)
        .orElseThrow()
        .header()
        .id();
  }

  private static boolean appoints(Entry entry, Member member) {
    return Kinds.body(entry) instanceof Appointment appointment
        && appointment.equals(member.appointment());
  }

  private static String stated(String reason) {
    if (reason.isBlank()) {
      throw Mistake.usage("--reason: a key is taken out of use for a reason; say it.");
    }
    return reason;
  }
}
