package org.upstander.record.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.TreeMap;
import org.upstander.record.json.JsonValue.JsonArray;
import org.upstander.record.json.JsonValue.JsonNull;
import org.upstander.record.json.JsonValue.JsonNumber;
import org.upstander.record.json.JsonValue.JsonObject;
import org.upstander.record.json.JsonValue.JsonText;
import org.upstander.record.json.JsonValue.JsonTruth;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON strictly (RFC 7493): UTF-8 only, no name twice in an object, no half characters, no
/// number that a double cannot hold, nothing after the value, and within limits. Each refusal names
/// the line and column.
public final class JsonReader {
  private static final JsonFactory ENTRY = factory(JsonLimits.ENTRY);
  private static final JsonFactory BUNDLE = factory(JsonLimits.BUNDLE);

  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  private static JsonFactory factory(JsonLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.bytes())
                .maxNameLength(1000)
                .maxNumberLength(1000)
                .build())
        .build();
  }

  /// Reads one value and nothing else.
  ///
  /// @throws MalformedJson when there is anything else, or two ways to read it
  public static JsonValue read(byte[] bytes, JsonLimits limits) {
    if (bytes.length > limits.bytes()) {
      throw new MalformedJson(
          "%,d bytes are more than the %,d that are read".formatted(bytes.length, limits.bytes()));
    }
    String text = decode(bytes);
    var factory =
        limits.equals(JsonLimits.ENTRY)
            ? ENTRY
            : limits.equals(JsonLimits.BUNDLE) ? BUNDLE : factory(limits);
    try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
      var reader = new JsonReader(parser);
      parser.nextToken();
      JsonValue value = reader.value();
      if (parser.nextToken() != null) {
        throw reader.refused("something follows after the value");
      }
      return value;
    } catch (JacksonException e) {
      var place = e.getLocation();
      throw new MalformedJson(
          "line %d, column %d: %s"
              .formatted(
                  place == null ? 1 : place.getLineNr(),
                  place == null ? 1 : place.getColumnNr(),
                  e.getOriginalMessage()));
    }
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedJson("the bytes are not UTF-8: " + e.getMessage());
    }
  }

  private MalformedJson refused(String what) {
    var place = parser.currentTokenLocation();
    return new MalformedJson(
        "line %d, column %d: %s".formatted(place.getLineNr(), place.getColumnNr(), what));
  }

  private JsonValue value() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new MalformedJson("line 1, column 1: there is no value");
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> new JsonText(whole(parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> new JsonTruth(true);
      case VALUE_FALSE -> new JsonTruth(false);
      case VALUE_NULL -> new JsonNull();
      case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw refused("a value was expected, not " + token);
    };
  }

  private JsonValue object() {
    var members = new TreeMap<String, JsonValue>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      whole(name);
      if (members.containsKey(name)) {
        throw refused("the name \"" + name + "\" stands twice in one object");
      }
      parser.nextToken();
      members.put(name, value());
    }
    return new JsonObject(members);
  }

  private JsonValue array() {
    var items = new ArrayList<JsonValue>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new JsonArray(items);
  }

  private JsonValue number() {
    String written = parser.getString();
    double value = Double.parseDouble(written);
    if (!Double.isFinite(value)) {
      throw refused("the number " + written + " is beyond what a double holds");
    }
    return new JsonNumber(value);
  }

  private String whole(String text) {
    if (Surrogates.firstLone(text) >= 0) {
      throw refused("a text holds half a character (a lone surrogate)");
    }
    return text;
  }
}
