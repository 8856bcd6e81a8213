package org.upstander.node.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Prints text and nothing else: a control character, which could come out of somebody's file or
/// file name and move the cursor, rename the window or hide a line, is shown as a question mark.
///
/// Line ends and tabs pass.
final class PlainWriter extends PrintWriter {
  PlainWriter(OutputStream out) {
    super(new Plain(new OutputStreamWriter(out, StandardCharsets.UTF_8)), true);
  }

  /// Whether `text` is printed as it is.
  static boolean passes(String text) {
    return text.chars().allMatch(c -> Plain.plain((char) c) == c);
  }

  private static final class Plain extends Writer {
    private final Writer out;

    Plain(Writer out) {
      this.out = out;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      char[] plain = new char[length];
      for (int i = 0; i < length; i++) {
        plain[i] = plain(text[from + i]);
      }
      out.write(plain);
    }

    private static char plain(char c) {
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
      boolean turning = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
      return control || turning ? '?' : c;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
