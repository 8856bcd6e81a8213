package org.upstander.record.json;

/// How much JSON is read before it is refused.
///
/// @param bytes of the whole text
/// @param depth of objects and arrays within each other
public record JsonLimits(int bytes, int depth) {
  /// An entry is a page of text, not a file: files are kept apart and referred to by hash.
  public static final JsonLimits ENTRY = new JsonLimits(1 << 20, 32);

  /// An exported entry with its proof, or the answer of a peer.
  public static final JsonLimits BUNDLE = new JsonLimits(1 << 22, 36);
}
