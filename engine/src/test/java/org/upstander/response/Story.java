package org.upstander.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.upstander.response.action.Action;
import org.upstander.world.Level;

/// What the stories of this package have in common: a made-up warning to three offices.
public final class Story {
  public static final String WARNING = "warning-1";
  public static final Office NATIONAL = new Office(Level.NATIONAL, "national focal point");
  public static final Office REGIONAL = new Office(Level.REGIONAL, "regional early-warning desk");
  public static final Office UNITED_NATIONS = new Office(Level.MULTILATERAL, "good offices");
  public static final Reasons BECAUSE =
      new Reasons("The roads are closed by the rains until the end of October.");

  private Story() {}

  public static Submission handed(String id, String at) {
    return new Submission(id, Instant.parse(at));
  }

  /// An action from a line such as `a1 mediation 2031-03-01 2031-03-31 North;South`.
  public static Action action(Office owner, String line) {
    String[] part = line.split(" +");
    var regions = part.length > 4 ? List.of(part[4].split(";")) : List.<String>of();
    return new Action(
        part[0],
        WARNING,
        part[1],
        owner,
        new Place(999, regions),
        LocalDate.parse(part[2]),
        LocalDate.parse(part[3]));
  }
}
