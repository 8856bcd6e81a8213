package org.upstander.record.file;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.upstander.record.Entry;
import org.upstander.record.Kinds;
import org.upstander.record.body.Appointment;

/// Who may act at this node, as a fold over its appointments. Immutable.
public final class Members {
  private final Map<String, Member> byOwner;

  private Members(Map<String, Member> byOwner) {
    this.byOwner = byOwner;
  }

  /// Everybody whose appointment stands.
  ///
  /// @param entries those about matters of the node, in the order of the log
  public static Members of(Collection<Entry> entries) {
    var appointments =
        entries.stream()
            .filter(e ->
                e.header().kind().equals(Kinds.APPOINTMENT.name())
                    || e.header().kind().equals(Kinds.RETRACTION.name()))
            .toList();
    var byOwner = new TreeMap<String, Member>();
    for (Line line : Lines.of(appointments).list()) {
      if (line.body() instanceof Appointment appointment) {
        byOwner.put(appointment.owner(), new Member(appointment));
      }
    }
    return new Members(byOwner);
  }

  public Optional<Member> find(String owner) {
    return Optional.ofNullable(byOwner.get(owner));
  }

  public Optional<Member> named(String name) {
    return byOwner.values().stream().filter(m -> m.appointment().name().equals(name)).findFirst();
  }

  public List<Member> list() {
    return List.copyOf(byOwner.values());
  }
}
