package org.upstander.record.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.upstander.record.json.JsonValue;
import org.upstander.record.json.JsonValue.JsonArray;

/// A list, in its own order.
record ListShape(Shape inner) implements Shape {
  @Override
  public JsonValue write(Object value) {
    var items = new ArrayList<JsonValue>();
    for (Object item : (Collection<?>) value) {
      items.add(inner.write(item));
    }
    return new JsonArray(items);
  }

  @Override
  public Object read(JsonValue json, String path) {
    return List.copyOf(items(json, path));
  }

  List<Object> items(JsonValue json, String path) {
    if (!(json instanceof JsonArray(var items))) {
      throw new UnfitJson(path, "a list was expected, not " + Words.of(json));
    }
    var values = new ArrayList<Object>();
    for (JsonValue item : items) {
      values.add(inner.read(item, path + "[" + values.size() + "]"));
    }
    return values;
  }
}
