package org.upstander.record.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A JSON value. Immutable; equal values have equal canonical text.
public sealed interface JsonValue {
  /// An object; its members in the order of their names by UTF-16 code units, as RFC 8785 asks.
  record JsonObject(SortedMap<String, JsonValue> members) implements JsonValue {
    public JsonObject {
      members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /// Any map, in any order.
    public static JsonObject of(Map<String, ? extends JsonValue> members) {
      return new JsonObject(new TreeMap<String, JsonValue>(members));
    }

    public Optional<JsonValue> find(String name) {
      return Optional.ofNullable(members.get(name));
    }
  }

  record JsonArray(List<JsonValue> items) implements JsonValue {
    public JsonArray {
      items = List.copyOf(items);
    }
  }

  /// A text without lone surrogates: those have no UTF-8 form.
  record JsonText(String text) implements JsonValue {
    public JsonText {
      int at = Surrogates.firstLone(text);
      if (at >= 0) {
        throw new IllegalArgumentException(
            "half a character (a lone surrogate) at position " + at + " of a text");
      }
    }
  }

  /// A finite IEEE 754 double, the only numbers that RFC 8785 knows. Minus zero is zero.
  record JsonNumber(double value) implements JsonValue {
    /// The greatest whole number below which all whole numbers are doubles: 2^53 − 1.
    public static final long GREATEST_WHOLE = (1L << 53) - 1;

    public JsonNumber {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("JSON has no word for the number " + value);
      }
      value = value == 0 ? 0.0 : value;
    }
  }

  record JsonTruth(boolean value) implements JsonValue {}

  record JsonNull() implements JsonValue {}
}
