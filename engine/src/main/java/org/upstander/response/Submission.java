package org.upstander.response;

import java.time.Instant;

/// One handing in. Whoever hands something in twice, because the line broke or a button was pressed
/// again, uses the same id, and it counts once.
///
/// @param id chosen by the one who hands in, unique for each thing handed in
/// @param at when it was handed in by the clock of the node, for measuring only: the order of the
///   record decides what came first
public record Submission(String id, Instant at) {
  public Submission {
    id = Text.need("the id of a submission", id);
  }
}
