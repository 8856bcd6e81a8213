package org.upstander.node.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.upstander.option.mechanism.Mechanism;
import org.upstander.option.mechanism.MechanismRegister;
import org.upstander.record.Entry;
import org.upstander.record.Kinds;
import org.upstander.record.Retraction;

/// The mechanisms that a node has entered itself: those of single states, which are not in the
/// register that ships.
///
/// @param entries those that stand, by the id of the mechanism
public record OwnMechanisms(Map<String, Own> entries) {
  /// @param entry the id of the entry
  public record Own(String entry, Mechanism mechanism) {}

  public OwnMechanisms {
    entries = Map.copyOf(entries);
  }

  public static OwnMechanisms of(Desk desk) {
    var standing = new LinkedHashMap<String, Own>();
    for (var row : desk.store().list(Optional.empty())) {
      take(standing, row.entry().entry());
    }
    var byId = new LinkedHashMap<String, Own>();
    standing.values().forEach(own -> byId.put(own.mechanism().id(), own));
    return new OwnMechanisms(byId);
  }

  private static void take(Map<String, Own> standing, Entry entry) {
    var header = entry.header();
    if (header.kind().equals(Kinds.RETRACTION.name())) {
      standing.remove(((Retraction) Kinds.body(entry)).entry());
    } else if (header.kind().equals(Kinds.MECHANISM.name())) {
      header.supersedes().ifPresent(standing::remove);
      standing.put(header.id(), new Own(header.id(), (Mechanism) Kinds.body(entry)));
    }
  }

  public Optional<Own> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /// Those that ship and these, in the order of their ids.
  public MechanismRegister register() {
    var all = new ArrayList<>(MechanismRegister.shipped().list());
    List<Mechanism> own =
        entries.values().stream()
            .map(Own::mechanism)
            .sorted(java.util.Comparator.comparing(Mechanism::id))
            .toList();
    all.addAll(own);
    return new MechanismRegister(all);
  }
}
