package org.upstander.node.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What a run rests on. It holds no day of the run: the same inputs give the same provenance on
/// every day.
///
/// @param version the version of Upstander that ran
/// @param model the name of the model of deaths, as on the command line
/// @param inputs the files read, in the order read
/// @param dataEnd the last month about which any input speaks
/// @param dataPublished the day the newest input was published, where that is known
public record Provenance(
    String version,
    String model,
    List<Input> inputs,
    YearMonth dataEnd,
    Optional<LocalDate> dataPublished) {

  public Provenance {
    inputs = List.copyOf(inputs);
  }
}
