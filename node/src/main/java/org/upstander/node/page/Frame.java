package org.upstander.node.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.upstander.world.Language;

/// What every page has around its content. A page holds its own style and loads nothing: its
/// content policy names the digests of the style and the script in it and forbids all else.
public final class Frame {
  private static final String STYLE = read("page.css") + Ink.style();
  private static final String SCRIPT = read("filter.js");

  private Frame() {}

  /// A page without a script.
  static byte[] page(Texts texts, String title, String description, Markup... body) {
    var head = head(title, description, STYLE, "");
    return bytes(html(texts, head, Markup.of("body").add(body)));
  }

  /// A page without a script that has more to its style than others.
  ///
  /// @param more rules of style
  public static byte[] styled(
      Texts texts, String title, String description, String more, Markup... body) {
    var head = head(title, description, STYLE + more, "");
    return bytes(html(texts, head, Markup.of("body").add(body)));
  }

  /// A page whose tables can be searched where scripts run.
  static byte[] searchable(Texts texts, String title, String description, Markup... body) {
    var head = head(title, description, STYLE, " script-src 'sha256-" + digest(SCRIPT) + "';");
    var content = Markup.of("body").add(body).add(Markup.of("script", SCRIPT));
    return bytes(html(texts, head, content));
  }

  private static Markup html(Texts texts, Markup head, Markup body) {
    var html =
        Markup.of("html")
            .with("xmlns", "http://www.w3.org/1999/xhtml")
            .with("lang", texts.language().tag());
    return (texts.language() == Language.AR ? html.with("dir", "rtl") : html).add(head, body);
  }

  private static Markup head(String title, String description, String style, String script) {
    String policy =
        "default-src 'none'; style-src 'sha256-" + digest(style) + "'; img-src data:;" + script;
    return Markup.of("head")
        .add(
            Markup.of("meta").with("charset", "utf-8"),
            Markup.of("title", title),
            meta("viewport", "width=device-width, initial-scale=1"),
            meta("description", description),
            meta("color-scheme", "light dark"),
            meta("referrer", "no-referrer"),
            Markup.of("meta").with("http-equiv", "Content-Security-Policy").with("content", policy),
            Markup.of("link").with("rel", "icon").with("href", "data:,"),
            Markup.of("style", style));
  }

  private static Markup meta(String name, String content) {
    return Markup.of("meta").with("name", name).with("content", content);
  }

  private static byte[] bytes(Markup html) {
    return ("<!DOCTYPE html>\n" + html + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String read(String file) {
    try (InputStream in = Frame.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
