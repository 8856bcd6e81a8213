package org.upstander.record.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.upstander.record.codec.UnfitJson.Fault;
import org.upstander.record.json.JsonValue;
import org.upstander.record.json.JsonValue.JsonObject;

/// A record, as an object with a member for each component.
final class RecordShape implements Shape {
  private record Part(RecordComponent component, Shape shape) {
    String name() {
      return component.getName();
    }

    boolean optional() {
      return shape instanceof OptionalShape;
    }
  }

  private final Class<?> type;
  private final Constructor<?> constructor;
  private final List<Part> parts;
  private final Set<String> names;

  RecordShape(Class<?> type) {
    this.type = type;
    var components = type.getRecordComponents();
    try {
      constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new AssertionError("every record has its constructor", e);
    }
    constructor.setAccessible(true);
    parts = Arrays.stream(components).map(RecordShape::part).toList();
    names = parts.stream().map(Part::name).collect(Collectors.toUnmodifiableSet());
  }

  private static Part part(RecordComponent component) {
    component.getAccessor().setAccessible(true);
    return new Part(component, Shapes.lazily(component.getGenericType()));
  }

  boolean hasComponent(String name) {
    return names.contains(name);
  }

  @Override
  public JsonValue write(Object value) {
    var members = new TreeMap<String, JsonValue>();
    for (Part part : parts) {
      Object component = valueOf(part, value);
      if (!(component instanceof Optional<?> maybe && maybe.isEmpty())) {
        members.put(part.name(), part.shape().write(component));
      }
    }
    return new JsonObject(members);
  }

  private static Object valueOf(Part part, Object value) {
    try {
      return part.component().getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(part + " cannot be read", e);
    }
  }

  @Override
  public Object read(JsonValue json, String path) {
    if (!(json instanceof JsonObject object)) {
      throw new UnfitJson(path, "an object was expected, not " + Words.of(json));
    }
    for (String name : object.members().keySet()) {
      if (!names.contains(name)) {
        throw new UnfitJson(
            path + "." + name,
            "unknown; known are "
                + parts.stream().map(Part::name).collect(Collectors.joining(", ")),
            Fault.UNKNOWN_MEMBER,
            parts.stream().map(Part::name).toList());
      }
    }
    var values = new ArrayList<Object>();
    for (Part part : parts) {
      values.add(component(part, object, path + "." + part.name()));
    }
    return make(values, path);
  }

  private static Object component(Part part, JsonObject object, String path) {
    var member = object.find(part.name());
    if (member.isPresent()) {
      return part.shape().read(member.get(), path);
    }
    if (part.optional()) {
      return Optional.empty();
    }
    throw new UnfitJson(path, "it is missing", Fault.MISSING_MEMBER, List.of());
  }

  private Object make(List<Object> values, String path) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refusal) {
        throw new UnfitJson(path, String.valueOf(refusal.getMessage()), Fault.REFUSED, List.of());
      }
      throw new IllegalStateException(type + " cannot be made", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }
}
