package org.upstander.node.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.node.Mistake;
import org.upstander.node.store.record.NodeKeys;
import org.upstander.record.file.Member;
import org.upstander.record.file.Members;
import org.upstander.record.sign.KeyRing;
import org.upstander.record.sign.PrivateKey;

/// Those appointed at a node whose private keys are here.
record Authors(Members members, KeyRing ring, NodeKeys keys) {
  Author get(Optional<String> name) throws IOException {
    if (name.isPresent()) {
      return named(name.get());
    }
    var here = list();
    if (here.size() == 1) {
      return here.getFirst();
    }
    throw Mistake.usage(
        here.isEmpty()
            ? "nobody has a key here: upstander key create makes one."
            : "say who writes: --as " + String.join(", or --as ", names(here)) + ".");
  }

  private Author named(String name) throws IOException {
    Member member =
        members
            .named(name)
            .orElseThrow(() ->
                Mistake.usage(
                    "--as %s: nobody is appointed under this name; there are: %s."
                        .formatted(
                            name,
                            String.join(
                                ", ",
                                members.list().stream()
                                    .map(m -> m.appointment().name())
                                    .toList()))));
    return find(member)
        .orElseThrow(() ->
            Mistake.input(
                "--as %s: the private key is not here; it is in the keys folder of another machine."
                    .formatted(name)));
  }

  List<Author> list() throws IOException {
    var here = new ArrayList<Author>();
    for (Member member : members.list()) {
      find(member).ifPresent(here::add);
    }
    return here;
  }

  private static List<String> names(List<Author> authors) {
    return authors.stream().map(Author::name).toList();
  }

  private Optional<Author> find(Member member) throws IOException {
    for (String id : ring.valid(member.owner())) {
      Optional<PrivateKey> key = keys.find(id);
      if (key.isPresent()) {
        var appointment = member.appointment();
        return Optional.of(
            new Author(
                member.owner(),
                appointment.name(),
                appointment.organisation(),
                appointment.level(),
                key.get()));
      }
    }
    return Optional.empty();
  }
}
