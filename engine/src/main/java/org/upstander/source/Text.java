package org.upstander.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The characters of a file, read as UTF-8. Each byte that is not UTF-8 is read in an older
/// encoding and counted, because files that went through several hands mix both. A NUL byte ends
/// the reading: text has none.
final class Text extends Reader {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final InputStream in;
  private final OldEncoding old;
  private final Notes notes;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.wrap(new byte[1 << 16]).limit(0);
  private boolean ended;
  private boolean begun;
  private long line = 1;
  private char spare;

  Text(InputStream in, OldEncoding old, Notes notes) {
    this.in = in;
    this.old = old;
    this.notes = notes;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length <= 1) {
      return length == 0 ? 0 : readOne(target, offset);
    }
    var chars = CharBuffer.wrap(target, offset, length).slice();
    boolean more = true;
    while (more && chars.position() == 0) {
      more = decode(chars);
    }
    int count = chars.position();
    if (count == 0) {
      return -1;
    }
    boolean marked = !begun && target[offset] == BYTE_ORDER_MARK;
    begun = true;
    if (marked) {
      System.arraycopy(target, offset + 1, target, offset, --count);
    }
    inspect(target, offset, count);
    return count > 0 ? count : read(target, offset, length);
  }

  /// Reads one character. A decoder needs room for a pair of surrogates, so two may be read and one
  /// kept.
  private int readOne(char[] target, int offset) throws IOException {
    if (spare != 0) {
      target[offset] = spare;
      spare = 0;
      return 1;
    }
    char[] pair = new char[2];
    int count = read(pair, 0, 2);
    if (count > 0) {
      target[offset] = pair[0];
      spare = count == 2 ? pair[1] : 0;
    }
    return Math.min(count, 1);
  }

  /// Decodes some more; false at the end of the file.
  private boolean decode(CharBuffer chars) throws IOException {
    if (!ended && bytes.remaining() < 8) {
      fill();
    }
    if (ended && !bytes.hasRemaining()) {
      return false;
    }
    var result = decoder.decode(bytes, chars, ended);
    if (result.isMalformed() && chars.remaining() >= result.length()) {
      for (int i = 0; i < result.length(); i++) {
        int unsigned = bytes.get() & 0xff;
        chars.put(unsigned < 0x80 ? (char) unsigned : old.decode(unsigned));
        notes.add(Note.OLD_ENCODING, line, "byte 0x%02x read as %s".formatted(unsigned, old));
      }
      decoder.reset();
    }
    return true;
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  private void inspect(char[] target, int offset, int count) throws UnreadableFile {
    for (int i = offset; i < offset + count; i++) {
      char c = target[i];
      if (c <= '\n') {
        if (c == '\n') {
          line++;
        } else if (c == 0) {
          throw new UnreadableFile(
              "A NUL byte, which no text has.",
              "line " + line,
              "The file is damaged or is no text file; fetch it again.");
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
