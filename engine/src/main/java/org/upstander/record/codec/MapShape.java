package org.upstander.record.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.upstander.record.json.JsonValue;
import org.upstander.record.json.JsonValue.JsonObject;
import org.upstander.record.json.JsonValue.JsonText;

/// A map whose keys have a text of their own, as an object.
record MapShape(Shape key, Shape inner, boolean sorted) implements Shape {
  @Override
  public JsonValue write(Object value) {
    var members = new TreeMap<String, JsonValue>();
    for (var entry : ((Map<?, ?>) value).entrySet()) {
      if (!(key.write(entry.getKey()) instanceof JsonText(String name))) {
        throw new IllegalArgumentException("only text can be the name of a member");
      }
      members.put(name, inner.write(entry.getValue()));
    }
    return new JsonObject(members);
  }

  @Override
  public Object read(JsonValue json, String path) {
    if (!(json instanceof JsonObject(var members))) {
      throw new UnfitJson(path, "an object was expected, not " + Words.of(json));
    }
    var map = new LinkedHashMap<Object, Object>();
    for (var member : members.entrySet()) {
      String inside = path + "." + member.getKey();
      map.put(
          key.read(new JsonText(member.getKey()), inside), inner.read(member.getValue(), inside));
    }
    return sorted
        ? Collections.unmodifiableSortedMap(new TreeMap<>(map))
        : Collections.unmodifiableMap(map);
  }
}
