package org.upstander.record.codec;

import java.util.Locale;
import org.upstander.record.json.CanonicalJson;
import org.upstander.record.json.JsonValue;
import org.upstander.record.json.JsonValue.JsonArray;
import org.upstander.record.json.JsonValue.JsonNull;
import org.upstander.record.json.JsonValue.JsonNumber;
import org.upstander.record.json.JsonValue.JsonObject;
import org.upstander.record.json.JsonValue.JsonText;
import org.upstander.record.json.JsonValue.JsonTruth;

/// How a complaint speaks of a value or a type.
final class Words {
  private static final int LONGEST = 60;

  private Words() {}

  static String of(JsonValue json) {
    return switch (json) {
      case JsonObject _ -> "an object";
      case JsonArray _ -> "a list";
      case JsonNull _ -> "null";
      case JsonText _, JsonNumber _, JsonTruth _ -> shortened(CanonicalJson.text(json));
    };
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /// `ActDifferently` as `act-differently`.
  static String kind(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
