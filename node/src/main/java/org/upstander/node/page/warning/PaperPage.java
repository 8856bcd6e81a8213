package org.upstander.node.page.warning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.upstander.node.page.Frame;
import org.upstander.node.page.Markup;

/// A paper as a page that stands alone and prints on two sheets.
final class PaperPage {
  private static final String STYLE = read();

  private PaperPage() {}

  static byte[] of(Paper paper) {
    var main = Markup.of("main").with("class", "paper");
    paper.exercise().ifPresent(text -> main.add(Markup.of("p", text).with("class", "exercise")));
    main.add(marking(paper), Markup.of("h1", paper.title()));
    if (!paper.under().isBlank()) {
      main.add(Markup.of("p", paper.under()).with("class", "under"));
    }
    main.add(paper.blocks().stream().map(PaperPage::block).toList());
    paper.exercise().ifPresent(text -> main.add(Markup.of("p", text).with("class", "exercise")));
    main.add(marking(paper));
    return Frame.styled(paper.texts(), paper.title(), paper.title(), STYLE, main);
  }

  private static Markup marking(Paper paper) {
    return Markup.of("p", paper.marking()).with("class", "marking");
  }

  private static Markup block(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> Markup.of("h2", text);
      case Block.Lead(var text) -> Markup.of("p", text).with("class", "first");
      case Block.Paragraph(var text) -> Markup.of("p", text);
      case Block.Note(var text) -> Markup.of("p", text).with("class", "note");
      case Block.Items(var texts) ->
          Markup.of("ul").add(texts.stream().map(text -> Markup.of("li", text)).toList());
      case Block.Facts(var facts) ->
          Markup.of("dl")
              .with("class", "standing")
              .add(facts.stream().map(PaperPage::fact).toList());
      case Block.Grid grid -> grid(grid);
      case Block.Words(var by, var text) ->
          Markup.of("div")
              .with("class", "said")
              .add(Markup.of("p", by).with("class", "note"), Markup.of("p", text));
    };
  }

  private static Markup fact(Block.Fact fact) {
    return Markup.of("div")
        .add(
            Markup.of("dt", fact.term()),
            Markup.of("dd", fact.value()).with("class", "value"),
            Markup.of("dd", fact.more()).with("class", "note"));
  }

  private static Markup grid(Block.Grid grid) {
    var head = Markup.of("tr");
    grid.heads().forEach(h -> head.add(Markup.of("th", h).with("scope", "col")));
    var body = Markup.of("tbody");
    for (int i = 0; i < grid.rows().size(); i++) {
      body.add(row(grid.rows().get(i), grid.numbered() ? (i + 1) + ". " : ""));
    }
    return Markup.of("table")
        .with("class", "grid of" + grid.heads().size())
        .add(Markup.of("thead").add(head), body);
  }

  private static Markup row(List<String> cells, String number) {
    var row = Markup.of("tr").add(Markup.of("th", number + cells.getFirst()).with("scope", "row"));
    cells.stream().skip(1).forEach(cell -> row.add(Markup.of("td", cell)));
    return row;
  }

  private static String read() {
    try (InputStream in = PaperPage.class.getResourceAsStream("paper.css")) {
      return new String(
          Objects.requireNonNull(in, "paper.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
