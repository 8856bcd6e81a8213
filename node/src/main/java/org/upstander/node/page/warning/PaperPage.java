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

  private final Prose prose;

  private PaperPage(Prose prose) {
    this.prose = prose;
  }

  static byte[] of(Paper paper) {
    return new PaperPage(new Prose(paper.texts().language())).page(paper);
  }

  private byte[] page(Paper paper) {
    var main = Markup.of("main").with("class", "paper");
    paper.exercise().ifPresent(text -> main.add(banner(text)));
    main.add(marking(paper), prose.of("h1", paper.title()));
    if (!paper.under().isBlank()) {
      main.add(prose.of("p", paper.under()).with("class", "under"));
    }
    main.add(paper.blocks().stream().map(this::block).toList());
    paper.exercise().ifPresent(text -> main.add(banner(text)));
    main.add(marking(paper));
    return Frame.styled(paper.texts(), paper.title(), paper.title(), STYLE, main);
  }

  private Markup marking(Paper paper) {
    return prose.of("p", paper.marking()).with("class", "marking");
  }

  private Markup banner(String text) {
    return prose.of("p", text).with("class", "exercise");
  }

  private Markup block(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> prose.of("h2", text);
      case Block.Lead(var text) -> prose.of("p", text).with("class", "first");
      case Block.Paragraph(var text) -> prose.of("p", text);
      case Block.Note(var text) -> prose.of("p", text).with("class", "note");
      case Block.Items(var texts) ->
          Markup.of("ul").add(texts.stream().map(text -> prose.of("li", text)).toList());
      case Block.Facts(var facts) ->
          Markup.of("dl").with("class", "standing").add(facts.stream().map(this::fact).toList());
      case Block.Grid grid -> grid(grid);
      case Block.Words(var by, var text) ->
          Markup.of("div")
              .with("class", "said")
              .add(prose.of("p", by).with("class", "note"), prose.of("p", text));
    };
  }

  private Markup fact(Block.Fact fact) {
    return Markup.of("div")
        .add(
            prose.of("dt", fact.term()),
            prose.of("dd", fact.value()).with("class", "value"),
            prose.of("dd", fact.more()).with("class", "note"));
  }

  private Markup grid(Block.Grid grid) {
    var head = Markup.of("tr");
    grid.heads().forEach(h -> head.add(prose.of("th", h).with("scope", "col")));
    var body = Markup.of("tbody");
    for (int i = 0; i < grid.rows().size(); i++) {
      body.add(row(grid.rows().get(i), grid.numbered() ? (i + 1) + ". " : ""));
    }
    return Markup.of("table")
        .with("class", "grid of" + grid.heads().size())
        .add(Markup.of("thead").add(head), body);
  }

  private Markup row(List<String> cells, String number) {
    var row = Markup.of("tr").add(prose.of("th", number + cells.getFirst()).with("scope", "row"));
    cells.stream().skip(1).forEach(cell -> row.add(prose.of("td", cell)));
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
