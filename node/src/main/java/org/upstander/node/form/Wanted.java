package org.upstander.node.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.upstander.record.codec.RecordCodec;

/// What the type of a component asks for.
final class Wanted {
  private static final Set<Class<?>> ROWS =
      Set.of(List.class, Collection.class, Set.class, SortedSet.class);
  private static final String KIND = "kind";

  private Wanted() {}

  /// The components that a block may fill, with their types.
  static Map<String, Type> components(Piece.Block block, Class<?> type) {
    var types = new HashMap<String, Type>();
    Class<?> raw = type;
    if (raw.isSealed() && raw.isInterface()) {
      types.put(KIND, String.class);
      var kind = block.members().get(KIND);
      if (kind != null && kind.value() instanceof Piece.Word(var _, String text, boolean _)) {
        raw = permitted(raw, text).orElse(raw);
      }
    }
    if (raw.isRecord()) {
      for (RecordComponent component : raw.getRecordComponents()) {
        types.put(component.getName(), component.getGenericType());
      }
    }
    return types;
  }

  private static Optional<Class<?>> permitted(Class<?> type, String kind) {
    for (Class<?> each : type.getPermittedSubclasses()) {
      if (each.isInterface() && each.isSealed()) {
        var deeper = permitted(each, kind);
        if (deeper.isPresent()) {
          return deeper;
        }
      } else if (RecordCodec.kind(each).equals(kind)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  static boolean isRow(Type type) {
    return ROWS.contains(raw(type)) && type instanceof ParameterizedType;
  }

  static boolean isObject(Type type) {
    return raw(type).isRecord() || raw(type).isSealed() && raw(type).isInterface();
  }

  static boolean isMap(Type type) {
    return Map.class.isAssignableFrom(raw(type)) && type instanceof ParameterizedType;
  }

  static Type inner(Type type, int at) {
    return ((ParameterizedType) type).getActualTypeArguments()[at];
  }

  static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> kind -> kind;
      case ParameterizedType generic -> (Class<?>) generic.getRawType();
      default -> Object.class;
    };
  }
}
