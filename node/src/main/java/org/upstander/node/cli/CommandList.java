package org.upstander.node.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;

/// Commands with the first sentence of what each says of itself, in rooms by what they are for.
///
/// @param rooms names by the heading above them; an empty heading is none
record CommandList(Map<String, List<String>> rooms) implements IHelpSectionRenderer {
  private static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();
  private static final int NAME_WIDTH = 15;

  static {
    ROOMS.put(
        "From figures to risk:",
        List.of("run", "ingest", "evidence", "panel", "detect", "triggers"));
    ROOMS.put("How good it is:", List.of("backtest", "score", "conformance"));
    ROOMS.put("From risk to a warning:", List.of("situation", "judge", "group", "warn"));
    ROOMS.put("From a warning to an answer:", List.of("answer", "act", "review", "recur"));
    ROOMS.put("What can be looked up:", List.of("option", "mechanism", "framework"));
    ROOMS.put(
        "The record:",
        List.of(
            "note", "correct", "retract", "history", "verify", "key", "backup", "restore",
            "export"));
    ROOMS.put("To begin with:", List.of("exercise", "help"));
  }

  /// Gives every command that has others below it such a list.
  static void into(CommandLine line) {
    line.getHelpSectionMap().put(SECTION_KEY_COMMAND_LIST, new CommandList(ROOMS));
    line.getSubcommands().values().forEach(CommandList::intoGroup);
  }

  private static void intoGroup(CommandLine group) {
    var names = List.copyOf(group.getSubcommands().keySet());
    if (!names.isEmpty()) {
      group.getHelpSectionMap().put(SECTION_KEY_COMMAND_LIST, new CommandList(Map.of("", names)));
      group.getSubcommands().values().forEach(CommandList::intoGroup);
    }
  }

  @Override
  public String render(Help help) {
    var text = new StringBuilder();
    int width = help.commandSpec().usageMessage().width();
    rooms.forEach((room, names) -> {
      text.append(room).append(room.isEmpty() ? "" : System.lineSeparator());
      var table =
          TextTable.forColumns(
              help.colorScheme(),
              new Column(NAME_WIDTH, 2, Column.Overflow.SPAN),
              new Column(width - NAME_WIDTH, 2, Column.Overflow.WRAP));
      for (String name : names) {
        CommandLine command = help.commandSpec().subcommands().get(name);
        if (command != null) {
          table.addRowValues(name, firstSentence(command));
        }
      }
      text.append(table);
    });
    return text.toString();
  }

  private static String firstSentence(CommandLine command) {
    String all = String.join(" ", command.getCommandSpec().usageMessage().description());
    int end = all.indexOf(". ");
    return command.getCommandSpec().helpCommand()
        ? "Shows help for a command."
        : end < 0 ? all : all.substring(0, end + 1);
  }
}
