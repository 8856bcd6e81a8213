package org.upstander.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes cells from the parser: names until the header is known, then the cells readers asked for.
/// A row beyond the limits ends the reading.
final class Rows extends AbstractBaseCsvCallbackHandler<Fields> {
  private final Limits limits;
  private final List<String> names = new ArrayList<>();
  private final Fields none;
  private @Nullable Fields fields;
  private long characters;
  private long line;

  Rows(Limits limits) throws UnreadableFile {
    this.limits = limits;
    this.none = new Fields(new Header(List.of()));
  }

  /// From here on cells belong to the columns of `header`.
  void expect(Header header) {
    fields = new Fields(header);
  }

  /// The cells of the first row.
  List<String> names() {
    return names;
  }

  /// The line the current row starts on.
  long line() {
    return line;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    characters = 0;
    if (fields != null) {
      fields.begin(startingLineNumber);
    }
  }

  @Override
  protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
    characters += length + 1;
    if (length > limits.field()) {
      throw tooMuch("a cell of more than %,d characters".formatted(limits.field()), column);
    }
    if (characters > limits.record()) {
      throw tooMuch("a row of more than %,d characters".formatted(limits.record()), column);
    }
    if (column >= limits.columns()) {
      throw tooMuch("a row of more than %,d cells".formatted(limits.columns()), column);
    }
    if (fields != null) {
      fields.put(column, buffer, offset, length);
    } else {
      names.add(new String(buffer, offset, length));
    }
  }

  @Override
  protected Fields buildRecord() {
    return fields == null ? none : fields;
  }

  private UncheckedIOException tooMuch(String what, int column) {
    return new UncheckedIOException(
        new UnreadableFile(
            "There is " + what + ".",
            "line " + line + ", column " + (column + 1),
            "It is no table of this kind, or a quotation mark is missing."));
  }
}
