package org.upstander.source;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.upstander.world.Scheme;
import org.upstander.world.State;

/// The status of a human-rights treaty for each member of the United Nations, as the High
/// Commissioner's dashboard gives it: party, signatory or neither, with the year.
final class RatificationTable implements TableReader {
  private final Border border;
  private final String treaty;
  private final int code;
  private final int party;
  private final int year;
  private final int status;

  RatificationTable(Header header, Border border) throws UnreadableFile {
    this.border = border;
    treaty = Treaty.of(border.file());
    code = header.need("iso2");
    party = header.find("state party");
    year = header.need("year ratification or accession");
    status = header.need("status");
  }

  @Override
  public @Nullable TreatyStatus read(Fields row) {
    State state = border.code(row, code, Scheme.ISO2, border.latest());
    var standing = standing(row);
    if (state == null || standing == null) {
      return null;
    }
    border.once(row, row.text(code));
    Optional<Period> since = Optional.empty();
    if (standing == TreatyStatus.Standing.PARTY && !row.absent(year)) {
      var when = border.year(row, year);
      if (when == null) {
        return null;
      }
      since = Optional.of(Period.of(when));
    }
    compareFlag(row, standing);
    return new TreatyStatus(state, treaty, standing, since, Optional.empty(), Optional.empty());
  }

  private TreatyStatus.@Nullable Standing standing(Fields row) {
    return switch (row.text(status).toLowerCase(Locale.ROOT)) {
      case "state party" -> TreatyStatus.Standing.PARTY;
      case "signatory state" -> TreatyStatus.Standing.SIGNATORY;
      case "no action" -> TreatyStatus.Standing.NONE;
      default -> {
        row.fault(
            Reading.Reason.UNKNOWN_CATEGORY,
            status,
            "none of: state party, signatory state, no action");
        yield null;
      }
    };
  }

  private void compareFlag(Fields row, TreatyStatus.Standing standing) {
    boolean flag = row.text(party).equals("1");
    if (!row.blank(party) && flag != (standing == TreatyStatus.Standing.PARTY)) {
      border.note(Note.FLAG_DIFFERS, row, "state party " + row.text(party) + ", " + standing);
    }
  }
}
