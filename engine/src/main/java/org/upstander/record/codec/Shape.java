package org.upstander.record.codec;

import org.upstander.record.json.JsonValue;

/// How values of one declared kind are written and read. Immutable.
interface Shape {
  JsonValue write(Object value);

  /// @throws UnfitJson when `json` is no such value
  Object read(JsonValue json, String path);
}
