package org.upstander.node.store.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Lines of a stream, none longer than a limit, so that no file can fill the memory. Not safe to
/// share between threads.
final class BoundedLines {
  private final InputStream in;
  private final int longest;
  private long number;

  /// @param in buffered already
  BoundedLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /// The number of the line that was asked for last, counted from 1.
  long number() {
    return number;
  }

  /// The next line without its end; empty after the last one.
  ///
  /// @throws IOException when it is too long, or without an end
  Optional<byte[]> next() throws IOException {
    number++;
    var line = new ByteArrayOutputStream(1024);
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        if (line.size() > 0) {
          throw new IOException("the last line has no end");
        }
        return Optional.empty();
      }
      if (line.size() == longest) {
        throw new IOException("the line is longer than %,d bytes".formatted(longest));
      }
      line.write(b);
    }
    return Optional.of(line.toByteArray());
  }
}
