package org.upstander.node.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.upstander.node.Mistake;

/// What somebody wrote, as bytes with a name for messages.
///
/// This is a class and not a record because a record would hand its bytes to every caller.
public final class Written {
  /// A form is a page, not a data file.
  public static final int MOST_BYTES = 1 << 20;

  private static final Path STANDARD_INPUT = Path.of("-");

  private final String name;
  private final byte[] content;

  private Written(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  public static Written of(String name, byte[] content) {
    return new Written(name, content.clone());
  }

  /// The content of a file; `-` is standard input.
  public static Written of(Path file) {
    try {
      return file.equals(STANDARD_INPUT)
          ? new Written("standard input", some(System.in))
          : new Written(file.toString(), some(file));
    } catch (NoSuchFileException _) {
      throw Mistake.input(file + ": no such file. Give a file, or - for standard input.");
    } catch (IOException e) {
      throw Mistake.input(file + ": cannot be read (" + e.getMessage() + ").");
    }
  }

  private static byte[] some(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    try (var in = Files.newInputStream(file)) {
      return some(in);
    }
  }

  /// One byte more than is allowed is enough to know that there are too many.
  private static byte[] some(InputStream in) throws IOException {
    return in.readNBytes(MOST_BYTES + 1);
  }

  String name() {
    return name;
  }

  /// Whether the name ends so, in whatever case.
  boolean ends(String... endings) {
    for (String ending : endings) {
      int from = name.length() - ending.length();
      if (from >= 0 && name.regionMatches(true, from, ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
  }

  /// The bytes as text.
  String text() {
    if (content.length > MOST_BYTES) {
      throw new Wrong(
          Place.START, "it has more than 1 MB. A form is short; use 'upstander ingest' for data.");
    }
    if (begins(0xFF, 0xFE) || begins(0xFE, 0xFF)) {
      throw new Wrong(Place.START, "it is UTF-16. Save it as UTF-8.");
    }
    int from = begins(0xEF, 0xBB, 0xBF) ? 3 : 0;
    var bytes = ByteBuffer.wrap(content, from, content.length - from);
    var text = CharBuffer.allocate(content.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    text.flip();
    if (result.isError()) {
      throw new Wrong(
          place(text, text.length()),
          "the byte %02x is no UTF-8. Save the file as UTF-8.".formatted(bytes.get()));
    }
    refuseHidden(text);
    return text.toString();
  }

  private boolean begins(int... some) {
    for (int i = 0; i < some.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != some[i]) {
        return false;
      }
    }
    return true;
  }

  private static void refuseHidden(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hidden =
          Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != 0x85;
      if (hidden || c == 0xFFFE || c == 0xFFFF || c == 0xFEFF) {
        throw new Wrong(
            place(text, i),
            "the character U+%04X cannot be shown. Take it out.".formatted((int) c));
      }
    }
  }

  private static Place place(CharSequence text, int end) {
    int line = 1;
    int begin = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
        line++;
        begin = i + 1;
      }
    }
    return Place.of(line, Character.codePointCount(text, begin, end) + 1);
  }
}
