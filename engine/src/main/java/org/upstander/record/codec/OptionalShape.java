package org.upstander.record.codec;

import java.util.Optional;
import org.upstander.record.json.JsonValue;

/// A component that may be absent. [RecordShape] leaves the member out and puts the emptiness in.
record OptionalShape(Shape inner) implements Shape {
  @Override
  public JsonValue write(Object value) {
    return inner.write(
        ((Optional<?>) value)
            .orElseThrow(() -> new IllegalArgumentException("nothing can be written here")));
  }

  @Override
  public Object read(JsonValue json, String path) {
    return Optional.of(inner.read(json, path));
  }
}
