package org.upstander.node.page.warning;

import java.util.ArrayList;
import java.util.List;

/// A paper as Markdown. People's words are put on one line each, so that none of them can pass for
/// a heading of the paper.
final class PaperText {
  private final StringBuilder out = new StringBuilder();

  private PaperText() {}

  static String of(Paper paper) {
    var text = new PaperText();
    paper.exercise().ifPresent(words -> text.line("**" + plain(words) + "**", ""));
    text.line("**" + plain(paper.marking()) + "**", "");
    text.line("# " + plain(paper.title()), "");
    if (!paper.under().isBlank()) {
      text.line(plain(paper.under()), "");
    }
    paper.blocks().forEach(text::block);
    return text.out.toString().stripTrailing() + "\n";
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading(var text) -> line("## " + plain(text), "");
      case Block.Lead(var text) -> line("**" + plain(text) + "**", "");
      case Block.Paragraph(var text) -> line(plain(text), "");
      case Block.Note(var text) -> line("_" + plain(text) + "_", "");
      case Block.Items(var texts) -> {
        texts.forEach(text -> line("- " + plain(text)));
        line("");
      }
      case Block.Facts(var facts) -> {
        facts.forEach(f ->
            line(
                "- %s: **%s** (%s)".formatted(plain(f.term()), plain(f.value()), plain(f.more()))));
        line("");
      }
      case Block.Grid grid -> grid(grid);
      case Block.Words(var by, var text) -> line("> %s: %s".formatted(plain(by), plain(text)), "");
    }
  }

  /// One item a row: cells are too long for columns.
  private void grid(Block.Grid grid) {
    for (int i = 0; i < grid.rows().size(); i++) {
      var row = grid.rows().get(i);
      var cells = new ArrayList<String>();
      for (int c = 1; c < row.size(); c++) {
        if (!row.get(c).isBlank()) {
          cells.add(plain(grid.heads().get(c)) + ": " + plain(row.get(c)));
        }
      }
      String mark = grid.numbered() ? (i + 1) + "." : "-";
      line("%s **%s** %s".formatted(mark, plain(row.getFirst()), String.join(" | ", cells)));
    }
    line("");
  }

  private void line(String... lines) {
    List.of(lines).forEach(line -> out.append(line).append('\n'));
  }

  /// Without line ends, control characters and the one character that could begin an element.
  private static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").replace("<", "‹").strip();
  }
}
