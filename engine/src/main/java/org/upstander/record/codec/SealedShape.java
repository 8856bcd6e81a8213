package org.upstander.record.codec;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.upstander.record.codec.UnfitJson.Fault;
import org.upstander.record.json.JsonValue;
import org.upstander.record.json.JsonValue.JsonObject;
import org.upstander.record.json.JsonValue.JsonText;

/// A sealed interface of records: the object of the record and a member `kind` that says which.
final class SealedShape implements Shape {
  private static final String KIND = "kind";

  private final SortedMap<String, Class<?>> kinds = new TreeMap<>();

  SealedShape(Class<?> type) {
    gather(type);
  }

  private void gather(Class<?> type) {
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      if (permitted.isSealed() && permitted.isInterface()) {
        gather(permitted);
        continue;
      }
      if (!permitted.isRecord()) {
        throw Shapes.unwritable(permitted);
      }
      if (new RecordShape(permitted).hasComponent(KIND)) {
        throw new IllegalArgumentException(permitted + " has a component 'kind' of its own");
      }
      if (kinds.put(Words.kind(permitted), permitted) != null) {
        throw new IllegalArgumentException(permitted + " shares its name with another kind");
      }
    }
  }

  @Override
  public JsonValue write(Object value) {
    var object = (JsonObject) RecordCodec.shape(value.getClass()).write(value);
    var members = new TreeMap<>(object.members());
    members.put(KIND, new JsonText(Words.kind(value.getClass())));
    return new JsonObject(members);
  }

  @Override
  public Object read(JsonValue json, String path) {
    if (!(json instanceof JsonObject(var given))) {
      throw new UnfitJson(path, "an object was expected, not " + Words.of(json));
    }
    JsonValue kind = given.get(KIND);
    Class<?> type = kind instanceof JsonText(String name) ? kinds.get(name) : null;
    if (type == null) {
      throw new UnfitJson(
          path + "." + KIND,
          "one of %s was expected, not %s"
              .formatted(
                  String.join(", ", kinds.keySet()), kind == null ? "nothing" : Words.of(kind)),
          kind == null ? Fault.MISSING_MEMBER : Fault.UNKNOWN_WORD,
          List.copyOf(kinds.keySet()));
    }
    var members = new TreeMap<>(given);
    members.remove(KIND);
    return RecordCodec.shape(type).read(new JsonObject(members), path);
  }
}
