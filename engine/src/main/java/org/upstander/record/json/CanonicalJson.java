package org.upstander.record.json;

import java.nio.charset.StandardCharsets;
import org.upstander.record.json.JsonValue.JsonArray;
import org.upstander.record.json.JsonValue.JsonNull;
import org.upstander.record.json.JsonValue.JsonNumber;
import org.upstander.record.json.JsonValue.JsonObject;
import org.upstander.record.json.JsonValue.JsonText;
import org.upstander.record.json.JsonValue.JsonTruth;

/// The one text of a JSON value: no white space, members in the order of their names, numbers as
/// ECMAScript writes them, no escape that is not needed.
///
/// Source: RFC 8785, *JSON Canonicalization Scheme* (2020).
public final class CanonicalJson {
  private final StringBuilder text = new StringBuilder(512);

  private CanonicalJson() {}

  public static String text(JsonValue value) {
    var canonical = new CanonicalJson();
    canonical.write(value);
    return canonical.text.toString();
  }

  /// The text in UTF-8, which is what is hashed and signed.
  public static byte[] bytes(JsonValue value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  private void write(JsonValue value) {
    switch (value) {
      case JsonObject object -> write(object);
      case JsonArray array -> write(array);
      case JsonText(String string) -> write(string);
      case JsonNumber(double number) -> text.append(NumberText.of(number));
      case JsonTruth(boolean truth) -> text.append(truth);
      case JsonNull _ -> text.append("null");
    }
  }

  private void write(JsonObject object) {
    String separator = "{";
    for (var member : object.members().entrySet()) {
      text.append(separator);
      write(member.getKey());
      text.append(':');
      write(member.getValue());
      separator = ",";
    }
    text.append(object.members().isEmpty() ? "{}" : "}");
  }

  private void write(JsonArray array) {
    text.append('[');
    String separator = "";
    for (JsonValue item : array.items()) {
      text.append(separator);
      write(item);
      separator = ",";
    }
    text.append(']');
  }

  private void write(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\f' -> text.append("\\f");
        case '\r' -> text.append("\\r");
        default -> {
          if (c < 0x20) {
            text.append(c < 0x10 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
