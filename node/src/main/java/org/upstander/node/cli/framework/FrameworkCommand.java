package org.upstander.node.cli.framework;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.upstander.assess.framework.Crime;
import org.upstander.assess.framework.Factor;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.framework.Horizon;
import org.upstander.assess.framework.Indicator;
import org.upstander.node.terminal.FactorArgument;
import org.upstander.node.terminal.Instruction;
import org.upstander.node.terminal.LanguageArgument;
import org.upstander.node.terminal.WordArgument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `upstander framework`: what risk is judged by.
@Command(
    name = "framework",
    description = {
      "Lists the 14 risk factors and 143 indicators of the Framework of Analysis for Atrocity Crimes",
      "(A/70/741–S/2016/71), in our own words: how fast each changes, which data inform it, and where",
      "our wording should be compared with the document."
    },
    footer = {
      "",
      "Examples:",
      "  upstander framework --factors",
      "  upstander framework --factor 8,9 --language fr",
      "  upstander framework --data --json",
      "  upstander framework --horizon trigger --crime common"
    })
public final class FrameworkCommand extends Instruction {
  @Option(
      names = "--factor",
      split = ",",
      paramLabel = "N",
      description = "Only these factors, 1 to 14.")
  private List<String> numbers = List.of();

  @Option(
      names = "--crime",
      split = ",",
      paramLabel = "WORD",
      description = "common, genocide, crimes-against-humanity or war-crimes.")
  private List<String> crimes = List.of();

  @Option(
      names = "--horizon",
      split = ",",
      paramLabel = "WORD",
      description = "structural (years), dynamic (months) or trigger (days to weeks).")
  private List<String> horizons = List.of();

  @Option(names = "--data", description = "Only indicators that data inform.")
  private boolean data;

  @Option(names = "--notes", description = "Only indicators with a note on their wording.")
  private boolean notes;

  @Option(names = "--factors", description = "Factors only, without their indicators.")
  private boolean factorsOnly;

  @Mixin private LanguageArgument language;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() {
    SortedSet<Integer> asked = FactorArgument.each(numbers, "--factor");
    Set<Crime> ofCrimes = WordArgument.each(crimes, "--crime", Crime.class);
    Predicate<Indicator> wanted = wanted();
    List<Factor> factors =
        Framework.shipped().factors().stream()
            .filter(f -> asked.isEmpty() || asked.contains(f.number()))
            .filter(f -> ofCrimes.isEmpty() || ofCrimes.contains(f.crime()))
            .map(f -> with(f, f.indicators().stream().filter(wanted).toList()))
            .filter(f -> !f.indicators().isEmpty())
            .toList();
    var printout = new FrameworkPrintout(language.language());
    var table = factorsOnly ? printout.factors(factors) : printout.indicators(factors);
    if (json) {
      out().print(table.toJson());
    } else if (factors.isEmpty()) {
      out().println("No indicator fits all of this. Leave a filter out.");
    } else {
      out().print(factorsOnly ? table.toText() : printout.toText(factors));
      out().printf("%n%s%n", printout.count(factors));
    }
    out().flush();
    return 0;
  }

  private Predicate<Indicator> wanted() {
    Set<Horizon> ofHorizons = WordArgument.each(horizons, "--horizon", Horizon.class);
    return indicator ->
        (ofHorizons.isEmpty() || ofHorizons.contains(indicator.horizon()))
            && (!data || indicator.rule().isPresent())
            && (!notes || indicator.check().isPresent());
  }

  private static Factor with(Factor factor, List<Indicator> indicators) {
    return new Factor(factor.number(), factor.crime(), factor.title(), indicators);
  }
}
