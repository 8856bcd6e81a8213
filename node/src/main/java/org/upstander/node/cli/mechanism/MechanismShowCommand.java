package org.upstander.node.cli.mechanism;

import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.upstander.node.Mistake;
import org.upstander.node.store.Home;
import org.upstander.node.terminal.Article;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.WordArgument;
import org.upstander.option.OptionCatalogue;
import org.upstander.option.PreventionOption;
import org.upstander.option.mechanism.Mechanism;
import org.upstander.option.mechanism.MechanismRegister;
import org.upstander.record.codec.RecordCodec;
import org.upstander.record.json.CanonicalJson;
import org.upstander.world.Likeness;
import org.upstander.world.States;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander mechanism show`: everything about one body.
@Command(
    name = "show",
    description = {
      "Shows what a body may do, whom it serves, how it is set in motion, the office to turn to, and",
      "the options that a body of its kind can decide on."
    },
    footer = {"", "Example:", "  upstander mechanism show security-council"})
final class MechanismShowCommand extends Instruction {
  private static final int FURTHEST = 4;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Its id, as in upstander mechanism list.")
  private String id;

  @Mixin private OwnArgument own;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    var register = own.register();
    Mechanism mechanism = register.find(id).orElseThrow(() -> unknown(register));
    if (json) {
      out().println(CanonicalJson.text(RecordCodec.write(mechanism, Mechanism.class)));
    } else {
      out().print(article(mechanism, register));
    }
    out().flush();
    return 0;
  }

  private Mistake unknown(MechanismRegister register) {
    String meant =
        register.list().stream()
            .map(Mechanism::id)
            .filter(known -> Likeness.distance(id, known, FURTHEST) <= FURTHEST)
            .min(Comparator.comparingInt(known -> Likeness.distance(id, known, FURTHEST)))
            .map(" Did you mean %s?"::formatted)
            .orElse("");
    return Mistake.usage(
        "%s: the register has no such body.%s See: upstander mechanism list".formatted(id, meant));
  }

  private static Article article(Mechanism mechanism, MechanismRegister register) {
    return new Article()
        .title("%s: %s".formatted(mechanism.id(), mechanism.name()))
        .about("Level", WordArgument.word(mechanism.level()))
        .about("Kinds", WordArgument.words(mechanism.kinds()))
        .about("Serves", serves(mechanism.reach()))
        .about("Mandate", mechanism.mandate())
        .about("Set in motion", mechanism.activation())
        .about("Contact", mechanism.contact())
        .about("Rests on", mechanism.instruments())
        .about("Can decide", options(mechanism, register));
  }

  private static List<String> serves(Mechanism.Reach reach) {
    if (!reach.states().isEmpty()) {
      return reach.states().stream()
          .map(code -> States.anywhere(code).orElseThrow().name())
          .toList();
    }
    return List.of(reach.body().map(b -> "members of " + b.title()).orElse("every state"));
  }

  /// What it can decide on for at least one of the states that it serves.
  private static List<String> options(Mechanism mechanism, MechanismRegister register) {
    var served = Home.ofUser().states().list().stream().filter(mechanism.reach()::serves).toList();
    return OptionCatalogue.shipped().list().stream()
        .filter(option -> option.use().levels().contains(mechanism.level()))
        .filter(option -> !Collections.disjoint(option.path().decides(), mechanism.kinds()))
        .filter(option ->
            served.stream()
                .filter(state -> option.path().open(state.bodies()))
                .anyMatch(state -> register.deciding(option, state).contains(mechanism)))
        .map(PreventionOption::id)
        .toList();
  }
}
