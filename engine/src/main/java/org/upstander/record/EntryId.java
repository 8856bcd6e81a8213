package org.upstander.record;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Ids of entries: UUIDs of version 7, which begin with the millisecond and so sort by time.
///
/// Source: RFC 9562, section 5.7.
public final class EntryId {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

  private EntryId() {}

  /// A new id.
  ///
  /// @param now the time at which the entry is made
  /// @param random where its 74 random bits come from
  public static String at(Instant now, RandomGenerator random) {
    long high = now.toEpochMilli() << 16 | 0x7000L | random.nextLong() & 0xfffL;
    long low = 0x8000000000000000L | random.nextLong() >>> 2;
    return new UUID(high, low).toString();
  }

  /// Returns `id`, or refuses it when it has another form.
  public static String require(String id) {
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "an id is a UUID of version 7 in lower-case letters, not '" + id + "'");
    }
    return id;
  }
}
