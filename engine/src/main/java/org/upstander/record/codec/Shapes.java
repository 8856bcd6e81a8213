package org.upstander.record.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.upstander.record.json.JsonValue;

/// Finds the shape of a declared type.
final class Shapes {
  private Shapes() {}

  static Shape of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic);
    }
    if (!(type instanceof Class<?> kind)) {
      throw unwritable(type);
    }
    var plain = PlainShapes.find(kind);
    if (plain.isPresent()) {
      return plain.get();
    }
    if (kind.isEnum()) {
      return new EnumShape(kind);
    }
    if (kind.isRecord()) {
      return new RecordShape(kind);
    }
    if (kind.isSealed() && kind.isInterface()) {
      return new SealedShape(kind);
    }
    throw unwritable(type);
  }

  /// Looks the type up only when it is used, so that records may hold records of their own kind.
  static Shape lazily(Type type) {
    if (type instanceof Class<?> kind && (kind.isRecord() || kind.isSealed())) {
      return new Later(kind);
    }
    return of(type);
  }

  private static Shape ofGeneric(ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Optional.class) {
      return new OptionalShape(lazily(of[0]));
    }
    if (raw == List.class || raw == Collection.class) {
      return new ListShape(lazily(of[0]));
    }
    if (raw == Set.class || raw == SortedSet.class) {
      return new SetShape(lazily(of[0]), raw == SortedSet.class);
    }
    if (raw == Map.class || raw == SortedMap.class) {
      return new MapShape(of(of[0]), lazily(of[1]), raw == SortedMap.class);
    }
    throw unwritable(type);
  }

  static IllegalArgumentException unwritable(Type type) {
    return new IllegalArgumentException(
        "the record knows no way to write a component of type " + type.getTypeName());
  }

  private record Later(Class<?> kind) implements Shape {
    @Override
    public JsonValue write(Object value) {
      return RecordCodec.shape(kind).write(value);
    }

    @Override
    public Object read(JsonValue json, String path) {
      return RecordCodec.shape(kind).read(json, path);
    }
  }
}
