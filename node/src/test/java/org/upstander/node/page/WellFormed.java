package org.upstander.node.page;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// Reads a page as XML, strictly.
final class WellFormed {
  private WellFormed() {}

  /// @throws AssertionError if the page is not well-formed
  static Document parse(String page) {
    try {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(page)));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  static int elements(String page, String name) {
    return parse(page).getElementsByTagName(name).getLength();
  }
}
