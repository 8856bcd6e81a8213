package org.upstander.node.cli.option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.upstander.node.terminal.Clock;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.LanguageArgument;
import org.upstander.node.terminal.StateArgument;
import org.upstander.option.Opposition;
import org.upstander.option.OptionCatalogue;
import org.upstander.option.PreventionOption;
import org.upstander.option.mechanism.Mechanism;
import org.upstander.option.mechanism.MechanismRegister;
import org.upstander.record.codec.RecordCodec;
import org.upstander.record.json.CanonicalJson;
import org.upstander.record.json.JsonValue;
import org.upstander.record.json.JsonValue.JsonArray;
import org.upstander.record.json.JsonValue.JsonObject;
import org.upstander.world.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `upstander option show`: everything about one option.
@Command(
    name = "show",
    description = {
      "Shows everything about one option: when it is of use, who can decide on it and by what right,",
      "what it needs, what is owed to those it may hurt, and what it may work against."
    },
    footer = {
      "",
      "Examples:",
      "  upstander option show arms-embargo",
      "  upstander option show regional-mediation --state Sudan --language ar"
    })
final class OptionShowCommand extends Instruction {
  @Parameters(index = "0", paramLabel = "ID", description = "Its id, as in upstander option list.")
  private String id;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Also the bodies that can decide on it for this state.")
  private @Nullable String state;

  @Mixin private LanguageArgument language;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() {
    PreventionOption option = KnownOption.of(id);
    List<Opposition> against =
        OptionCatalogue.shipped().oppositions().stream()
            .filter(o -> o.one().equals(id) || o.other().equals(id))
            .toList();
    Optional<State> about =
        Optional.ofNullable(state).map(text -> StateArgument.of(text, "--state", Clock.today()));
    if (json) {
      out().println(toJson(option, against, about));
    } else {
      out().print(new OptionArticle(language.language()).of(option, against, about));
    }
    out().flush();
    return 0;
  }

  private static String toJson(
      PreventionOption option, List<Opposition> against, Optional<State> state) {
    var members =
        new TreeMap<String, JsonValue>(
            Map.of(
                "option", RecordCodec.write(option, PreventionOption.class),
                "opposing", array(against, Opposition.class)));
    state.ifPresent(s ->
        members.put(
            "bodies", array(MechanismRegister.shipped().deciding(option, s), Mechanism.class)));
    return CanonicalJson.text(new JsonObject(members));
  }

  private static <T> JsonArray array(List<T> values, Class<T> type) {
    return new JsonArray(values.stream().map(v -> RecordCodec.write(v, type)).toList());
  }
}
