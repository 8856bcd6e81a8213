package org.upstander.recurrence.treaty;

import java.util.List;
import org.upstander.recurrence.Strand;
import org.upstander.world.ShippedTable;
import org.upstander.world.Wording;

/// A treaty that bears on the prevention of atrocity crimes.
///
/// @param treaty its short name, as [org.upstander.source.TreatyStatus] has it
/// @param number chapter and number in the UN Treaty Collection
/// @param strand the strand accession serves
/// @param factors the risk factors accession lowers
/// @param title its title
public record Instrument(
    String treaty, String number, Strand strand, List<Integer> factors, Wording title) {
  public Instrument {
    factors = List.copyOf(factors);
  }

  /// The list in the build, `resources/recurrence/treaties.csv`.
  public static List<Instrument> shipped() {
    return ShippedTable.read(
        "/recurrence/treaties.csv",
        row ->
            new Instrument(
                row.text("treaty"),
                row.text("number"),
                row.one("strand", Strand.class),
                row.list("factors").stream().map(Integer::valueOf).toList(),
                row.wording("")));
  }
}
