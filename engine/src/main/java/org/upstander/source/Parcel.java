package org.upstander.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Unpacks gzip and zip, one in the other too, told by their first bytes. It stops at the limits,
/// so that a small file cannot fill the machine.
final class Parcel {
  /// What is done with each file inside.
  interface Opener {
    void open(String name, InputStream in) throws IOException;
  }

  private static final long RATIO_FROM = 64L << 20;

  private final RawBytes raw;
  private final Limits limits;
  private long unpacked;
  private int entries;

  Parcel(RawBytes raw, Limits limits) {
    this.raw = raw;
    this.limits = limits;
  }

  void open(String name, Opener opener) throws IOException {
    open(name, raw, 0, opener);
  }

  private void open(String name, InputStream from, int depth, Opener opener) throws IOException {
    if (depth > limits.depth()) {
      throw new UnreadableFile(
          "Archives inside archives, more than " + limits.depth() + " deep.",
          "",
          "Unpack it by hand and give the files themselves.");
    }
    var in = new BufferedInputStream(from, 1 << 16);
    in.mark(4);
    byte[] magic = in.readNBytes(4);
    in.reset();
    if (starts(magic, 0x1f, 0x8b)) {
      open(bare(name), new Unpacked(gzip(in)), depth + 1, opener);
    } else if (starts(magic, 'P', 'K', 3, 4)) {
      zip(new ZipInputStream(in), depth + 1, opener);
    } else {
      opener.open(name, in);
    }
  }

  private void zip(ZipInputStream zip, int depth, Opener opener) throws IOException {
    var content = new Unpacked(zip);
    for (var entry = content.next(zip); entry != null; entry = content.next(zip)) {
      String name = entry.getName();
      if (++entries > limits.columns()) {
        throw new UnreadableFile(
            "An archive of more than " + limits.columns() + " entries.",
            "",
            "Unpack it and give the files that matter.");
      }
      if (name.equals("[Content_Types].xml")) {
        throw new UnreadableFile(
            "A workbook or document of an office program, not a table of text.",
            "",
            "Open it there and save the sheet as CSV in UTF-8.");
      }
      if (!entry.isDirectory() && !name.startsWith("__MACOSX/")) {
        entry(name, content, depth, opener);
      }
    }
  }

  private void entry(String name, InputStream in, int depth, Opener opener) throws IOException {
    try {
      open(name, in, depth, opener);
    } catch (UnreadableFile e) {
      throw e.in("entry " + name);
    }
  }

  private static InputStream gzip(InputStream in) throws IOException {
    try {
      return new GZIPInputStream(in, 1 << 16);
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
  }

  private static String bare(String name) {
    return name.regionMatches(true, Math.max(0, name.length() - 3), ".gz", 0, 3)
        ? name.substring(0, name.length() - 3)
        : name;
  }

  private static boolean starts(byte[] magic, int... expected) {
    if (magic.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((magic[i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static UnreadableFile damaged(Exception e) {
    return new UnreadableFile(
        e instanceof EOFException
            ? "The packed file ends in the middle."
            : "The packed file is damaged (" + e.getMessage() + ").",
        "",
        "Fetch it again from the publisher.");
  }

  /// A stream that unpacks, guarded: damage and excess become an [UnreadableFile]. Closing it does
  /// nothing, so that the next entry of an archive can follow.
  private final class Unpacked extends FilterInputStream {
    Unpacked(InputStream in) {
      super(in);
    }

    java.util.zip.@org.jspecify.annotations.Nullable ZipEntry next(ZipInputStream zip)
        throws IOException {
      try {
        return zip.getNextEntry();
      } catch (ZipException | EOFException | IllegalArgumentException e) {
        throw damaged(e);
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n;
      try {
        n = in.read(target, offset, length);
      } catch (ZipException | EOFException | IllegalArgumentException e) {
        throw damaged(e);
      }
      if (n > 0) {
        unpacked += n;
        check();
      }
      return n;
    }

    private void check() throws UnreadableFile {
      if (unpacked > limits.unpacked()
          || unpacked > RATIO_FROM && unpacked / Math.max(1, raw.count()) > limits.ratio()) {
        throw new UnreadableFile(
            "It unpacks to more than is allowed: %,d bytes so far out of %,d."
                .formatted(unpacked, raw.count()),
            "",
            "If it is what it should be, unpack it by hand or raise the limits.");
      }
    }

    @Override
    public void close() {}
  }
}
