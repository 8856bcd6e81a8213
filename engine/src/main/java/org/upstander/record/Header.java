package org.upstander.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.upstander.world.Language;
import org.upstander.world.Level;
import org.upstander.world.Situation;

/// What every entry says of itself, whatever its body is.
///
/// @param id a UUID of version 7
/// @param kind the name of one of the [kinds of bodies][Kinds]
/// @param situation what it is about; none for keys and other matters of the node itself
/// @param author the id of the author: that of the author's first key, never a name
/// @param organisation a short name of the body for which the author speaks
/// @param node the id of the node at which it was written
/// @param level at which level of government that body acts
/// @param authoredAt when it was written, to the millisecond
/// @param asOf the day whose knowledge it rests on
/// @param marking how far it may travel
/// @param language of what people wrote in it
/// @param references ids of other entries it builds on
/// @param supersedes the id of the entry that it corrects
public record Header(
    String id,
    String kind,
    Optional<Situation> situation,
    String author,
    String organisation,
    String node,
    Level level,
    Instant authoredAt,
    LocalDate asOf,
    Marking marking,
    Language language,
    List<String> references,
    Optional<String> supersedes) {
  public Header {
    EntryId.require(id);
    references = List.copyOf(references);
    references.forEach(EntryId::require);
    supersedes.ifPresent(EntryId::require);
    if (organisation.isBlank()) {
      throw new IllegalArgumentException("an entry says for which organisation it speaks");
    }
    if (!authoredAt.equals(authoredAt.truncatedTo(ChronoUnit.MILLIS))) {
      throw new IllegalArgumentException("the time of writing is kept to the millisecond");
    }
  }
}
