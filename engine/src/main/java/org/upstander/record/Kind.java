package org.upstander.record;

import org.upstander.record.codec.RecordCodec;

/// A kind of entry.
///
/// @param name in headers and addresses: lower-case letters and hyphens
/// @param body the record, or sealed interface of records, that its bodies are
/// @param <T> the same
public record Kind<T>(String name, Class<T> body) {
  public Kind {
    if (!name.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("a kind is named in lower-case letters, not " + name);
    }
    RecordCodec.require(body);
  }
}
