package org.upstander.node.desk;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.upstander.node.Mistake;
import org.upstander.record.Kinds;
import org.upstander.record.body.Appointment;
import org.upstander.record.body.Duty;
import org.upstander.record.sign.KeyEvent;
import org.upstander.world.Level;

/// Makes keys and appoints their holders.
///
/// @param desk where
public record Appointing(Desk desk) {
  /// For whom somebody speaks, and in which capacities.
  ///
  /// @param state the Gleditsch–Ward code for a national body
  public record Office(
      String organisation, Level level, Optional<Integer> state, Set<Duty> duties) {}

  /// Makes a key for a desk, admits it and appoints its holder.
  ///
  /// @param name of the desk, not of a person
  /// @return the id of the key
  public String create(String name, Office office) throws IOException {
    if (desk.members().named(name).isPresent()) {
      throw Mistake.usage(
          "%s is appointed already: upstander key list shows everybody.".formatted(name));
    }
    // Checked before a key is made that nobody could use.
    appointment("0", name, office);
    var key = desk.keys().make();
    String owner = key.publicKey().id();
    var created = new KeyEvent.Created(owner, KeyEvent.Role.AUTHOR, key.publicKey().base64());
    desk.write(desk.node(), Draft.ofNode(Kinds.KEY, created));
    desk.write(desk.node(), Draft.ofNode(Kinds.APPOINTMENT, appointment(owner, name, office)));
    return owner;
  }

  private static Appointment appointment(String owner, String name, Office office) {
    try {
      return new Appointment(
          owner, name, office.organisation(), office.level(), office.state(), office.duties());
    } catch (IllegalArgumentException e) {
      throw Mistake.usage(e.getMessage() + ".");
    }
  }
}
