package org.upstander.node.page;

import java.io.IOException;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.node.run.Run;
import org.upstander.node.track.TrackFiles;
import org.upstander.world.Language;

/// A run as pages: an index with every state, and one page a state. The same run gives the same
/// bytes in the same order.
public final class Pages {
  private Pages() {}

  /// Hands each page to `sink`: the states in the order of the watchlist, the track record, then
  /// `index.html`, so that an index never points at a page that is not there yet.
  ///
  /// @throws IOException if the sink does
  public static void write(Run run, PageSink sink) throws IOException {
    var edition = Edition.of(run, Texts.in(Language.EN));
    for (Outlook outlook : run.watchlist().outlooks()) {
      sink.accept(edition.addresses().of(outlook.state()), StatePage.of(edition, outlook));
    }
    sink.accept(Addresses.TRACK, TrackPage.of(edition, TrackFiles.shipped()));
    sink.accept(Addresses.INDEX, IndexPage.of(edition));
  }
}
