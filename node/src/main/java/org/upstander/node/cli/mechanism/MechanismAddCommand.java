package org.upstander.node.cli.mechanism;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.upstander.group.ContactData;
import org.upstander.node.Mistake;
import org.upstander.node.desk.Author;
import org.upstander.node.desk.Desk;
import org.upstander.node.desk.Draft;
import org.upstander.node.desk.OwnMechanisms;
import org.upstander.node.desk.Written;
import org.upstander.node.form.Form;
import org.upstander.node.terminal.DeskInstruction;
import org.upstander.option.mechanism.Mechanism;
import org.upstander.option.mechanism.MechanismRegister;
import org.upstander.record.Kinds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `upstander mechanism add`: enters bodies of single states into the node's own register.
@Command(
    name = "add",
    description = {
      "Enters the bodies of single states, which are not in the register that ships, from a list in",
      "YAML or JSON. A body entered before is corrected; docs/methods/groups.md shows an example."
    },
    footer = {"", "Example:", "  upstander mechanism add mechanisms.yaml --as analyst"})
final class MechanismAddCommand extends DeskInstruction {
  @Parameters(
      paramLabel = "FILE",
      description = "The bodies, as a list in YAML or JSON; - for standard input.")
  private Path file;

  @Override
  protected void work(Desk desk) throws IOException {
    var mechanisms = Form.list(file, Mechanism.class);
    mechanisms.forEach(mechanism -> check(desk, mechanism));
    var author = argument().author(desk);
    for (Mechanism mechanism : mechanisms) {
      add(desk, author, mechanism);
    }
  }

  private static void check(Desk desk, Mechanism mechanism) {
    String id = mechanism.id();
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw Mistake.input(
          "%s: an id has lower-case letters, digits and single hyphens.".formatted(id));
    }
    if (MechanismRegister.shipped().find(id).isPresent()) {
      throw Mistake.input(id + ": the register that ships has a body of this id: use another.");
    }
    if (mechanism.reach().states().isEmpty()) {
      throw Mistake.input(id + ": name the states it serves (reach.states).");
    }
    mechanism.reach().states().stream()
        .filter(code -> desk.states().find(code).isEmpty())
        .findFirst()
        .ifPresent(code -> {
          throw Mistake.input("%s: no state has the Gleditsch–Ward code %d.".formatted(id, code));
        });
    for (String text : List.of(mechanism.contact(), mechanism.mandate(), mechanism.activation())) {
      ContactData.find(text)
          .ifPresent(_ -> {
            throw Mistake.input(
                "%s: holds what looks like contact data of a person: name the office to turn to."
                    .formatted(id));
          });
    }
  }

  private void add(Desk desk, Author author, Mechanism mechanism) {
    var earlier = OwnMechanisms.of(desk).find(mechanism.id());
    if (earlier.filter(own -> own.mechanism().equals(mechanism)).isPresent()) {
      say(new Written(earlier.get().entry(), true), "", "");
      return;
    }
    var terms =
        earlier.map(own -> argument().terms().inPlaceOf(own.entry())).orElse(argument().terms());
    var written =
        desk.write(author, new Draft<>(Optional.empty(), Kinds.MECHANISM, mechanism, terms));
    say(
        written,
        "%s %s, entry %%s".formatted(mechanism.id(), earlier.isPresent() ? "corrected" : "entered"),
        "It shows in: upstander mechanism list --own");
  }
}
