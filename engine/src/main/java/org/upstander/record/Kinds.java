package org.upstander.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.upstander.record.codec.RecordCodec;
import org.upstander.record.sign.KeyEvent;

/// The closed set of kinds of entries. A kind is never renamed and never taken off this list: old
/// entries must stay readable.
public final class Kinds {
  public static final Kind<KeyEvent> KEY = new Kind<>("key", KeyEvent.class);
  public static final Kind<Retraction> RETRACTION = new Kind<>("retraction", Retraction.class);
  public static final Kind<Note> NOTE = new Kind<>("note", Note.class);

  /// Every kind there is. New kinds are added here and nowhere else.
  private static final List<Kind<?>> ALL = List.of(KEY, RETRACTION, NOTE);

  private Kinds() {}

  public static List<Kind<?>> list() {
    return ALL;
  }

  public static Optional<Kind<?>> find(String name) {
    for (Kind<?> kind : ALL) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// The kind with this name.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Kind<?> get(String name) {
    return find(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no kind of entry is called '%s'; there are %s"
                    .formatted(
                        name, ALL.stream().map(Kind::name).collect(Collectors.joining(", ")))));
  }

  /// The body of an entry, as the record its kind says it is.
  ///
  /// @throws UnfitJson when it is not
  public static Object body(Entry entry) {
    return RecordCodec.read(entry.body(), get(entry.header().kind()).body(), "$.body");
  }
}
