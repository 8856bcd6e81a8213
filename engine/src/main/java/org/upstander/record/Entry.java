package org.upstander.record;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.upstander.record.codec.RecordCodec;
import org.upstander.record.json.CanonicalJson;
import org.upstander.record.json.JsonLimits;
import org.upstander.record.json.JsonReader;
import org.upstander.record.json.JsonValue;
import org.upstander.record.json.JsonValue.JsonObject;
import org.upstander.record.json.MalformedJson;
import org.upstander.record.log.Sha256;

/// One thing that somebody put on record: a header, and a body of the kind that the header names.
///
/// @param header who, when, about what
/// @param body as JSON; [Kinds#body] gives the record
public record Entry(Header header, JsonObject body) {
  /// An entry with this body.
  public static <T> Entry of(Header header, Kind<T> kind, T body) {
    if (!header.kind().equals(kind.name())) {
      throw new IllegalArgumentException(
          "the header says '%s', the body is '%s'".formatted(header.kind(), kind.name()));
    }
    return new Entry(header, (JsonObject) RecordCodec.write(body, kind.body()));
  }

  /// Reads an entry from its canonical text. Text that is not canonical is refused, because it
  /// would have another hash than the entry it says.
  ///
  /// @throws MalformedJson when it is no canonical JSON
  /// @throws org.upstander.record.codec.UnfitJson when it is no entry
  public static Entry parse(String text) {
    JsonValue json = JsonReader.read(text.getBytes(StandardCharsets.UTF_8), JsonLimits.ENTRY);
    if (!CanonicalJson.text(json).equals(text)) {
      throw new MalformedJson("$: the text is not in canonical form (RFC 8785)");
    }
    if (!(json instanceof JsonObject(var members))
        || !members.keySet().equals(Set.of("header", "body"))
        || !(members.get("body") instanceof JsonObject body)) {
      throw new MalformedJson("$: an entry has a header and a body, both objects, nothing else");
    }
    var header =
        RecordCodec.read(
            java.util.Objects.requireNonNull(members.get("header")), Header.class, "$.header");
    return new Entry(header, body);
  }

  /// The canonical JSON of the entry.
  public String text() {
    return CanonicalJson.text(
        JsonObject.of(Map.of("header", RecordCodec.write(header, Header.class), "body", body)));
  }

  /// What is hashed and signed: the canonical text in UTF-8.
  public byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  /// The hash by which the entry is known outside its log: SHA-256 of [#bytes].
  public Sha256 hash() {
    return Sha256.hash(bytes());
  }
}
