package org.upstander.record.codec;

import java.util.Arrays;
import org.upstander.record.codec.UnfitJson.Fault;
import org.upstander.record.json.JsonValue;
import org.upstander.record.json.JsonValue.JsonText;

/// An enum, by the name of its constant.
record EnumShape(Class<?> type) implements Shape {
  @Override
  public JsonValue write(Object value) {
    return new JsonText(((Enum<?>) value).name());
  }

  @Override
  public Object read(JsonValue json, String path) {
    for (Object constant : type.getEnumConstants()) {
      if (json instanceof JsonText(String text) && ((Enum<?>) constant).name().equals(text)) {
        return constant;
      }
    }
    var choices = Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
    throw new UnfitJson(
        path,
        "one of %s was expected, not %s".formatted(String.join(", ", choices), Words.of(json)),
        Fault.UNKNOWN_WORD,
        choices);
  }
}
