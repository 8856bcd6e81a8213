package org.upstander.record.codec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.upstander.record.json.JsonValue;

/// Writes Java records as JSON and reads them back, without annotations: a component's name is the
/// member's name. Safe to share between threads.
///
/// Components are text, whole numbers up to 2^53 − 1, finite doubles, truth values, days, months,
/// instants, durations, enums, probabilities (as numbers), situations (as text), lists, sets, maps
/// with text or enum keys, other records, and sealed interfaces of records, which carry a member
/// `kind`. An empty Optional is an absent member; JSON null is never written and always refused.
/// Sets are written in the order of their canonical text, so equal sets give equal bytes.
public final class RecordCodec {
  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

  private RecordCodec() {}

  /// The value as JSON, by its declared type: for a sealed interface the kind is written too.
  public static <T> JsonValue write(T value, Class<T> type) {
    return shape(type).write(value);
  }

  /// The value that `json` is.
  ///
  /// @throws UnfitJson naming the path, when a member is missing, unknown or of another kind
  public static <T> T read(JsonValue json, Class<T> type) {
    return read(json, type, "$");
  }

  /// The same, for JSON that stands at `path` in something larger.
  public static <T> T read(JsonValue json, Class<T> type, String path) {
    return type.cast(shape(type).read(json, path));
  }

  /// What the member `kind` says for a record of a sealed interface: `act-differently` for
  /// `ActDifferently`.
  public static String kind(Class<?> type) {
    return Words.kind(type);
  }

  /// Throws when a record has a component of a kind that cannot be written.
  public static void require(Class<?> type) {
    shape(type);
  }

  static Shape shape(Class<?> type) {
    Shape known = SHAPES.get(type);
    if (known != null) {
      return known;
    }
    Shape made = Shapes.of(type);
    SHAPES.put(type, made);
    return made;
  }
}
