package org.upstander.node.page;

import java.io.IOException;

/// Takes finished pages, one at a time and complete, so that the taker can put each in place at
/// once or not at all.
@FunctionalInterface
public interface PageSink {
  /// @param path where it belongs, with `/` between folders, such as `states/SDN.html`; links
  ///   between pages hold if all lie under the same folder
  /// @param content the page in UTF-8; the taker may keep it
  void accept(String path, byte[] content) throws IOException;
}
