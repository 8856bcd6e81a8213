package org.upstander.record.codec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.upstander.record.json.CanonicalJson;
import org.upstander.record.json.JsonValue;
import org.upstander.record.json.JsonValue.JsonArray;

/// A set, in the order of the canonical text of its members; an item twice is refused.
record SetShape(Shape inner, boolean sorted) implements Shape {
  @Override
  public JsonValue write(Object value) {
    var items = new ArrayList<JsonValue>();
    for (Object item : (Set<?>) value) {
      items.add(inner.write(item));
    }
    items.sort(Comparator.comparing(CanonicalJson::text));
    return new JsonArray(items);
  }

  @Override
  public Object read(JsonValue json, String path) {
    var items = new ListShape(inner).items(json, path);
    var set = new LinkedHashSet<Object>(items);
    if (set.size() < items.size()) {
      throw new UnfitJson(path, "an item stands twice in a set");
    }
    return sorted
        ? Collections.unmodifiableSortedSet(new TreeSet<>(set))
        : Collections.unmodifiableSet(set);
  }
}
