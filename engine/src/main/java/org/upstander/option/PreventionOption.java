package org.upstander.option;

import java.util.List;
import java.util.regex.Pattern;
import org.upstander.world.Level;
import org.upstander.world.Wording;

/// One thing that can be done. Named so because an option here is a choice of policy, not a value
/// that may be absent.
///
/// @param id by which answers, actions and other nodes refer to it; it never changes its meaning
/// @param title in the six official languages
/// @param description a sentence or two more
/// @param use when, where and for what
/// @param path who can decide, by what right
/// @param terms means, prerequisites and safeguards
/// @param sources paragraphs of the Secretary-General's report that speak of it, as `¶24`
public record PreventionOption(
    String id,
    Wording title,
    Wording description,
    Use use,
    LegalPath path,
    Terms terms,
    List<String> sources) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public PreventionOption {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("an option is named as in local-peace-committees: " + id);
    }
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("an option cites where it comes from");
    }
    if (path.decides().contains(BodyKind.SECURITY_COUNCIL)) {
      Terms.require(terms.safeguards(), Safeguard.VETO_RESTRAINT);
    }
    boolean aboveTheState = use.levels().stream().anyMatch(level -> level != Level.NATIONAL);
    if (aboveTheState && !terms.means().coercive()) {
      Terms.require(terms.safeguards(), Safeguard.NATIONAL_OWNERSHIP);
    }
  }
}
