package org.upstander.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.upstander.world.Language;
import org.upstander.world.Level;
import org.upstander.world.Phase;

/// M01: there is something to be done in every phase, at every level and for every purpose.
class M01_WhatCanBeDone {
  private static final int FEWEST = 3;
  private final OptionCatalogue catalogue = OptionCatalogue.shipped();

  @Test
  void thereAreAtLeastEightyFourOptions() {
    assertThat(catalogue.list()).hasSizeGreaterThanOrEqualTo(84);
  }

  @Test
  void everyCellOfPhaseLevelAndPurposeHasThree() {
    var coverage = new TreeMap<String, Integer>();
    for (Phase phase : Phase.values()) {
      for (Level level : Level.values()) {
        for (Purpose purpose : Purpose.values()) {
          coverage.put(
              "%s, %s, %s".formatted(phase, level, purpose),
              catalogue.list(phase, level, purpose).size());
        }
      }
    }
    coverage.forEach((cell, options) -> System.out.printf("%3d  %s%n", options, cell));
    assertThat(coverage)
        .hasSize(36)
        .allSatisfy((_, n) -> assertThat(n).isGreaterThanOrEqualTo(FEWEST));
  }

  @Test
  void everyCellHasAtLeastOneOpenToAnyStateThatWorksByConsent() {
    for (Phase phase : Phase.values()) {
      for (Level level : Level.values()) {
        for (Purpose purpose : Purpose.values()) {
          assertThat(catalogue.list(phase, level, purpose))
              .as("%s, %s, %s", phase, level, purpose)
              .anyMatch(o -> o.path().bodies().isEmpty() && !o.terms().means().coercive());
        }
      }
    }
  }

  @Test
  void everyFactorIsWorkedOnAtEveryLevel() {
    for (Level level : Level.values()) {
      Set<Integer> worked =
          catalogue.list().stream()
              .filter(o -> o.use().levels().contains(level))
              .flatMap(o -> o.use().factors().stream())
              .collect(Collectors.toSet());
      assertThat(worked).as(level.toString()).hasSize(14);
    }
  }

  @Test
  void mostOptionsWorkByConsentAndNationalOnesComeFirst() {
    List<PreventionOption> all = catalogue.list();
    long coercive = all.stream().filter(o -> o.terms().means().coercive()).count();
    assertThat(coercive).isPositive().isLessThan(all.size() / 4);
    assertThat(all.getFirst().use().levels()).containsExactly(Level.NATIONAL);
    assertThat(all.stream().filter(o -> o.use().levels().contains(Level.NATIONAL)).count())
        .isGreaterThan(all.size() / 3);
  }

  @Test
  void titlesDifferAndStandInTheScriptOfTheirLanguage() {
    for (Language language : Language.values()) {
      var seen = new HashSet<String>();
      Pattern script = Pattern.compile(script(language));
      for (PreventionOption option : catalogue.list()) {
        String title = option.title().in(language);
        assertThat(title).as(option.id()).matches(text -> script.matcher(text).find());
        assertThat(seen.add(title)).as("twice in %s: %s", language.tag(), title).isTrue();
      }
    }
  }

  @Test
  void everyOptionCitesTheReportAndALegalText() {
    assertThat(catalogue.list())
        .allSatisfy(o -> {
          assertThat(o.sources()).allMatch(source -> source.matches("¶\\d+[a-e]?"));
          assertThat(o.path().texts()).isNotEmpty();
          assertThat(o.description().in(Language.EN)).endsWith(".");
        });
  }

  @Test
  void everyOptionIsExplainedInSixLanguages() {
    for (Language language : Language.values()) {
      var script = Pattern.compile(script(language));
      assertThat(catalogue.list())
          .allSatisfy(o ->
              assertThat(o.description().in(language))
                  .as("%s in %s", o.id(), language.tag())
                  .matches(text -> script.matcher(text).find()));
    }
  }

  @Test
  void sanctionsAlwaysCarryTheHumanitarianCheck() {
    assertThat(catalogue.list())
        .filteredOn(o -> o.terms().means() == Means.SANCTION)
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(o -> o.terms().safeguards().contains(Safeguard.HUMANITARIAN_EFFECT));
    assertThatThrownBy(() -> new Terms(Means.SANCTION, Set.of(), Set.of(Safeguard.DO_NO_HARM)))
        .hasMessageContaining("HUMANITARIAN_EFFECT");
  }

  @Test
  void forceIsALastResortAuthorisedByTheCouncil() {
    assertThat(catalogue.list())
        .filteredOn(o -> o.terms().means() == Means.FORCE)
        .isNotEmpty()
        .allSatisfy(o -> {
          assertThat(o.use().phases()).containsExactly(Phase.CRISIS);
          assertThat(o.terms().prerequisites())
              .contains(
                  Prerequisite.PEACEFUL_MEANS_INADEQUATE, Prerequisite.SECURITY_COUNCIL_DECISION);
        });
  }

  @Test
  void whatTheCouncilDecidesComesWithTheAppealForVetoRestraint() {
    assertThat(catalogue.list())
        .filteredOn(o -> o.path().decides().contains(BodyKind.SECURITY_COUNCIL))
        .allMatch(o -> o.terms().safeguards().contains(Safeguard.VETO_RESTRAINT));
  }

  @Test
  void pairsThatWorkAgainstEachOtherAreKnownInEitherOrder() {
    assertThat(catalogue.oppositions())
        .isNotEmpty()
        .allSatisfy(pair -> assertThat(pair.between(pair.other(), pair.one())).isTrue());
  }

  @Test
  void anUnknownOptionIsNamedWithWhatToDo() {
    assertThatThrownBy(() -> catalogue.get("invade"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the catalogue has no option 'invade'; list it to see the names");
  }

  private static String script(Language language) {
    return switch (language) {
      case AR -> "^[\\p{IsArabic}].*[\\p{IsArabic}]";
      case EN, ES, FR -> "^\\p{IsLatin}[^\\p{IsArabic}\\p{IsCyrillic}\\p{IsHan}]+$";
      case RU -> "^[\\p{IsCyrillic}].*[\\p{IsCyrillic}]";
      case ZH -> "^[\\p{IsHan}].*[\\p{IsHan}]";
    };
  }
}
