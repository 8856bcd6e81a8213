package org.upstander.node.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One element of HTML or SVG under construction. Text and attribute values are escaped by
/// construction: there is no way to add markup except as another element.
///
/// What it writes is both HTML 5 and well-formed XML, so that the same drawing works on a page and
/// in a PDF. Not safe to share between threads while it is being built.
public final class Markup {
  private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9-]*");
  private static final Pattern RELATIVE =
      Pattern.compile("([A-Za-z0-9_.-][A-Za-z0-9_./-]*)?(#[A-Za-z0-9_-]+)?");

  /// Elements that HTML forbids an end tag, and shapes of SVG, which never hold anything here.
  private static final Set<String> EMPTY =
      Set.of("br", "col", "hr", "link", "meta", "circle", "line", "path", "rect");

  /// Elements whose content HTML reads as it stands and XML does not.
  private static final Set<String> VERBATIM = Set.of("script", "style");

  /// Elements after which a line ends; space around them means nothing.
  private static final Set<String> LINES =
      Set.of(
          "head",
          "title",
          "meta",
          "link",
          "style",
          "script",
          "body",
          "header",
          "main",
          "footer",
          "section",
          "div",
          "nav",
          "h1",
          "h2",
          "h3",
          "p",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "details",
          "summary",
          "figure",
          "figcaption",
          "svg");

  private sealed interface Piece {
    record Text(String value) implements Piece {}

    record Nested(Markup element) implements Piece {}
  }

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Piece> content = new ArrayList<>();

  private Markup(String name) {
    this.name = named(name);
  }

  /// An empty element.
  public static Markup of(String name) {
    return new Markup(name);
  }

  /// An element that holds `text`.
  public static Markup of(String name, String text) {
    return new Markup(name).text(text);
  }

  /// Gives it an attribute.
  ///
  /// @throws IllegalArgumentException if the attribute could run a script: event handlers, `style`,
  ///   and addresses that are neither relative nor on the web
  public Markup with(String attribute, String value) {
    String key = named(attribute);
    if (key.startsWith("on") || key.equals("style")) {
      throw new IllegalArgumentException("the attribute " + key + " is not allowed");
    }
    if (key.equals("href") && !isHarmless(value)) {
      throw new IllegalArgumentException("not an address to link to: " + value);
    }
    if (attributes.putIfAbsent(key, value) != null) {
      throw new IllegalArgumentException("the attribute " + key + " is given twice");
    }
    return this;
  }

  /// Adds text at the end of its content.
  public Markup text(String text) {
    if (EMPTY.contains(name)) {
      throw new IllegalArgumentException(name + " holds nothing");
    }
    if (VERBATIM.contains(name) && (text.indexOf('<') >= 0 || text.indexOf('&') >= 0)) {
      throw new IllegalArgumentException(name + " with < or & is not both HTML and XML");
    }
    content.add(new Piece.Text(text));
    return this;
  }

  /// Adds elements at the end of its content.
  public Markup add(Markup... elements) {
    return add(List.of(elements));
  }

  /// Adds elements at the end of its content.
  public Markup add(List<Markup> elements) {
    if (EMPTY.contains(name) || VERBATIM.contains(name)) {
      throw new IllegalArgumentException(name + " holds no elements");
    }
    elements.forEach(e -> content.add(new Piece.Nested(e)));
    return this;
  }

  /// Adds an element where there is one.
  public Markup add(Optional<Markup> element) {
    return add(element.stream().toList());
  }

  /// The element and all that it holds.
  @Override
  public String toString() {
    var out = new StringBuilder();
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach((key, value) -> {
      out.append(' ').append(key).append("=\"");
      Escape.to(out, value);
      out.append('"');
    });
    out.append(EMPTY.contains(name) ? "/>" : ">");
    if (!EMPTY.contains(name)) {
      content.forEach(piece -> write(out, piece));
      out.append("</").append(name).append('>');
    }
    if (LINES.contains(name)) {
      out.append('\n');
    }
  }

  private void write(StringBuilder out, Piece piece) {
    switch (piece) {
      case Piece.Nested(Markup element) -> element.write(out);
      case Piece.Text(String value) when VERBATIM.contains(name) -> out.append(value);
      case Piece.Text(String value) -> Escape.to(out, value);
    }
  }

  private static String named(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of an element or attribute: " + name);
    }
    return name;
  }

  private static boolean isHarmless(String address) {
    return address.startsWith("https://")
        || address.equals("data:,")
        || RELATIVE.matcher(address).matches();
  }
}
