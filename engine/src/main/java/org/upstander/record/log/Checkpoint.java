package org.upstander.record.log;

import java.util.Base64;
import java.util.regex.Pattern;

/// What a log says of itself at one moment: how many entries it holds, and the root over them.
///
/// @param origin which log: `upstander/` and the id of the node's first key
/// @param size the number of entries
/// @param root the root of the Merkle tree over them
public record Checkpoint(String origin, long size, Sha256 root) {
  private static final Pattern ORIGIN = Pattern.compile("[!-*,-~]+");

  public Checkpoint {
    if (!ORIGIN.matcher(origin).matches()) {
      throw new IllegalArgumentException(
          "the origin of a log has no spaces and no plus sign, unlike '" + origin + "'");
    }
    if (size < 0) {
      throw new IllegalArgumentException("no log has %d entries".formatted(size));
    }
  }

  /// The three lines that are signed, each with its line end: origin, size, root in base64.
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }

  /// Reads what [#text] writes.
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length != 4 || !lines[3].isEmpty()) {
      throw new IllegalArgumentException("a checkpoint has three lines: origin, size, root");
    }
    try {
      var checkpoint =
          new Checkpoint(
              lines[0],
              Long.parseLong(lines[1]),
              Sha256.ofBytes(Base64.getDecoder().decode(lines[2])));
      if (!checkpoint.text().equals(text)) {
        throw new IllegalArgumentException("a checkpoint is written in one way only");
      }
      return checkpoint;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + lines[1] + "' is no number of entries");
    }
  }
}
