package org.upstander.node.page;

import java.io.IOException;
import org.upstander.forecast.outlook.Agenda;
import org.upstander.forecast.outlook.Outlook;
import org.upstander.forecast.outlook.Watchlist;
import org.upstander.node.run.Provenance;
import org.upstander.node.track.TrackFiles;
import org.upstander.world.Language;

/// A watchlist as pages: an index with every state, and one page a state. The same watchlist and
/// provenance give the same bytes in the same order.
public final class Pages {
  private Pages() {}

  /// Hands each page to `sink`: the states in the order of the watchlist, the track record, then
  /// `index.html`, so that an index never points at a page that is not there yet.
  ///
  /// @throws IOException if the sink does
  public static void write(Watchlist watchlist, Provenance provenance, PageSink sink)
      throws IOException {
    write(watchlist, provenance, Agenda.NONE, sink);
  }

  /// The same with dated events ahead.
  public static void write(Watchlist watchlist, Provenance provenance, Agenda agenda, PageSink sink)
      throws IOException {
    var edition = Edition.of(watchlist, provenance, agenda, Texts.in(Language.EN));
    for (Outlook outlook : watchlist.outlooks()) {
      sink.accept(edition.addresses().of(outlook.state()), StatePage.of(edition, outlook));
    }
    sink.accept(Addresses.TRACK, TrackPage.of(edition, TrackFiles.shipped()));
    sink.accept(Addresses.INDEX, IndexPage.of(edition));
  }
}
