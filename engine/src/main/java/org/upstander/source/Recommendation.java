package org.upstander.source;

import java.util.List;
import java.util.Optional;
import org.upstander.world.State;

/// A recommendation made to a state in the Universal Periodic Review of the Human Rights Council.
///
/// @param to the state under review
/// @param from who made it, as the file writes the name; observers that are no states make some
/// @param fromState the state that made it, where the name is a state's
/// @param text the recommendation
/// @param accepted whether the state under review accepted it; otherwise it noted it
/// @param action from 1 (asks others for help, shares information) and 2 (continue) over 3
///   (consider) and 4 (general action) to 5 (specific action)
/// @param issues the subjects, by UPR Info's list
/// @param session the session of the working group, from 1 (2008)
///
///   Source of the categories: McMahon, E. (2012), *The Universal Periodic Review: A Work in
///   Progress*, Friedrich-Ebert-Stiftung.
public record Recommendation(
    State to,
    String from,
    Optional<State> fromState,
    String text,
    boolean accepted,
    int action,
    List<String> issues,
    int session)
    implements Row {
  public Recommendation {
    issues = List.copyOf(issues);
  }
}
