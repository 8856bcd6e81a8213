package org.upstander.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.world.State;

/// Recommendations of the Universal Periodic Review, as UPR Info exports them.
final class PeriodicReview implements TableReader {
  private final Border border;
  private final int to;
  private final int from;
  private final int text;
  private final int response;
  private final int action;
  private final int issue;
  private final int session;

  PeriodicReview(Header header, Border border) throws UnreadableFile {
    this.border = border;
    to = header.need("to");
    from = header.need("from");
    text = header.need("text");
    response = header.need("response");
    action = header.need("action");
    issue = header.need("issue");
    session = header.need("session");
  }

  @Override
  public @Nullable Recommendation read(Fields row) {
    State reviewed = border.name(row, to, border.latest());
    String words = row.need(text);
    String by = row.need(from);
    Optional<State> author = border.nameIfKnown(row, from, border.latest());
    int category = row.whole(action, 1, 5, Reading.Reason.UNKNOWN_CATEGORY);
    int number = row.whole(session, 1, 200, Reading.Reason.DATE_OUT_OF_RANGE);
    boolean accepted = accepted(row);
    if (reviewed == null || row.faulty()) {
      return null;
    }
    if (author.isEmpty()) {
      border.note(Note.NO_STATE, row, by);
    }
    return new Recommendation(reviewed, by, author, words, accepted, category, issues(row), number);
  }

  private boolean accepted(Fields row) {
    String said = row.text(response).toLowerCase(Locale.ROOT);
    boolean yes = said.equals("accepted") || said.equals("supported");
    if (!yes && !said.equals("noted") && !said.equals("rejected")) {
      row.fault(Reading.Reason.UNKNOWN_CATEGORY, response, "none of: Accepted, Noted");
    }
    return yes;
  }

  private List<String> issues(Fields row) {
    return Arrays.stream(row.text(issue).split(","))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
