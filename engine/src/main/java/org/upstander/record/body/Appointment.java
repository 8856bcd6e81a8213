package org.upstander.record.body;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.upstander.world.Level;

/// What the holder of a key may do at this node, and for whom. Signed by the node; a later
/// appointment supersedes it, a retraction ends it.
///
/// @param owner the id of the holder's first key
/// @param name of the desk or office, in lower-case letters, digits and hyphens; never a person's
/// @param organisation for which the holder speaks
/// @param level at which that organisation acts
/// @param state the Gleditsch–Ward code of the state it belongs to, for national bodies
/// @param duties in which capacities; at least one
public record Appointment(
    String owner,
    String name,
    String organisation,
    Level level,
    Optional<Integer> state,
    Set<Duty> duties) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 40;

  public Appointment {
    if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a desk is called by up to 40 lower-case letters, digits and single hyphens, such as"
              + " regional-analyst, not '%s'".formatted(name));
    }
    if (owner.isBlank() || organisation.isBlank() || duties.isEmpty()) {
      throw new IllegalArgumentException(
          "an appointment names a key, an organisation and at least one duty");
    }
    if (duties.contains(Duty.STATE_CONCERNED) && state.isEmpty()) {
      throw new IllegalArgumentException(
          "who speaks for the state concerned belongs to a state: name it");
    }
    var ordered = EnumSet.noneOf(Duty.class);
    ordered.addAll(duties);
    duties = Collections.unmodifiableSet(ordered);
  }
}
