package org.upstander.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.world.State;

/// What a mapping says its table covers, entered into the coverage of the file.
final class Declaration {
  private final Mapping mapping;
  private final Border border;

  Declaration(Mapping mapping, Border border) {
    this.mapping = mapping;
    this.border = border;
  }

  void enter() throws UnreadableFile {
    for (Declared declared : mapping.coverage()) {
      declared.enter(border.coverage(), border.states(), mapping.state().scheme(), variables());
    }
  }

  /// The state that a text of the mapping or its table means.
  static Optional<State> state(Mapping mapping, Border border, String text, LocalDate day) {
    var scheme = mapping.state().scheme();
    return scheme.isPresent()
        ? border.codeIfKnown(text, scheme.get(), day)
        : border.nameIfKnown(text, day);
  }

  /// The variables the table can speak about.
  private List<Variable> variables() {
    if (mapping.rows() == Mapping.Kind.EVENTS) {
      return Variable.DEATHS;
    }
    var all = new ArrayList<Variable>();
    for (Mapping.Measure value : mapping.values()) {
      if (mapping.category().isEmpty()) {
        all.add(value.variable());
      } else {
        for (String kind : mapping.category().get().kinds().values()) {
          all.add(of(value.variable(), kind));
        }
      }
    }
    return all;
  }

  /// The variable of one kind of row.
  static Variable of(Variable base, String kind) {
    String id = base.id() + "_" + kind;
    return new Variable(id.length() > 64 ? id.substring(0, 64) : id, base.unit());
  }
}
