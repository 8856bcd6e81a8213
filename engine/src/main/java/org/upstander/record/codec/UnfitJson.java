package org.upstander.record.codec;

/// JSON that is no such record: the message begins with the path of what does not fit, such as
/// `$.body.reasons[2]`, and says what was expected.
public final class UnfitJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnfitJson(String path, String problem) {
    super(path + ": " + problem);
  }
}
