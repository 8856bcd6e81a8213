package org.upstander.record.sign;

import java.util.Base64;
import java.util.regex.Pattern;

/// An Ed25519 signature and whose it is.
///
/// @param key the id of the public key
/// @param value 64 bytes in base64
public record Signature(String key, String value) {
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");
  private static final int LENGTH = 64;

  public Signature {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("the id of a key has 32 hexadecimal digits: " + key);
    }
    byte[] bytes = Base64.getDecoder().decode(value);
    if (bytes.length != LENGTH || !Base64.getEncoder().encodeToString(bytes).equals(value)) {
      throw new IllegalArgumentException("a signature is 64 bytes in base64");
    }
  }

  public byte[] bytes() {
    return Base64.getDecoder().decode(value);
  }
}
