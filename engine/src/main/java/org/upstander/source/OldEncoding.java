package org.upstander.source;

import java.nio.charset.Charset;

/// The encoding that bytes which are not UTF-8 are read in: what a publisher's own computers used
/// before UTF-8.
enum OldEncoding {
  /// Western European Windows, which holds Latin-1.
  WINDOWS_1252(western()),
  /// Western European Mac OS before 2001.
  MAC_ROMAN(
      "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
          + "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ");

  private final String upper;

  OldEncoding(String upper) {
    this.upper = upper;
  }

  /// The character of a byte from 0x80 to 0xFF.
  char decode(int unsigned) {
    return upper.charAt(unsigned - 0x80);
  }

  private static String western() {
    byte[] bytes = new byte[128];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    return new String(bytes, Charset.forName("windows-1252"));
  }
}
