package org.upstander.assess.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.upstander.world.Language;
import org.upstander.world.Wording;

/// J01: the 14 risk factors and 143 indicators are all there, in six languages.
class J01_TheFrameworkTest {
  private final Framework framework = Framework.shipped();

  @Test
  void fourteenFactorsHoldOneHundredAndFortyThreeIndicators() {
    assertThat(framework.factors())
        .extracting(f -> f.indicators().size())
        .containsExactly(11, 8, 10, 9, 8, 11, 14, 12, 6, 8, 8, 10, 18, 10);
    assertThat(framework.indicators()).hasSize(143);
  }

  @Test
  void eightFactorsAreCommonAndTwoSpeakOfEachCrime() {
    var crimes = new ArrayList<Crime>();
    framework.factors().forEach(f -> crimes.add(f.crime()));
    assertThat(crimes.subList(0, 8)).containsOnly(Crime.COMMON);
    assertThat(crimes.subList(8, 14))
        .containsExactly(
            Crime.GENOCIDE,
            Crime.GENOCIDE,
            Crime.CRIMES_AGAINST_HUMANITY,
            Crime.CRIMES_AGAINST_HUMANITY,
            Crime.WAR_CRIMES,
            Crime.WAR_CRIMES);
  }

  @Test
  void indicatorsAreNumberedWithoutGaps() {
    for (Factor factor : framework.factors()) {
      var expected = new ArrayList<String>();
      for (int i = 1; i <= factor.indicators().size(); i++) {
        expected.add(factor.number() + "." + i);
      }
      assertThat(factor.indicators()).extracting(Indicator::id).isEqualTo(expected);
    }
  }

  @Test
  void oneIsFoundByItsNumber() {
    Indicator speech = framework.get("7.14");
    assertThat(speech.title().in(Language.EN))
        .isEqualTo("More inflammatory talk, propaganda or hate speech against groups");
    assertThat(speech.horizon()).isEqualTo(Horizon.DYNAMIC);
    assertThat(framework.factor(speech.factor()).title().in(Language.FR))
        .isEqualTo("Conditions favorables et préparatifs");
    assertThat(framework.find("7.15")).isEmpty();
    assertThatThrownBy(() -> framework.get("15.1")).hasMessageContaining("1.1 to 14.10");
    assertThatThrownBy(() -> framework.factor(0)).hasMessageContaining("1 to 14");
  }

  @Test
  void everyTitleIsInTheScriptOfItsLanguage() {
    titles()
        .forEach(title -> {
          for (Language language : Language.values()) {
            String letters =
                switch (language) {
                  case AR -> "[\\p{IsArabic}\\p{M} ،:؛]+";
                  case EN, ES, FR -> "[\\p{IsLatin} '’,;:-]+";
                  case RU -> "[\\p{IsCyrillic} ,;:-]+";
                  case ZH -> "[\\p{IsHan}，、；：]+";
                };
            assertThat(title.in(language)).as(language.tag()).matches(letters);
          }
        });
  }

  @Test
  void noTitleStandsForTwoThings() {
    for (Language language : Language.values()) {
      var seen = new HashSet<String>();
      titles().map(t -> t.in(language)).forEach(t -> assertThat(seen.add(t)).as(t).isTrue());
    }
  }

  @Test
  void englishTitlesAreShort() {
    titles()
        .map(t -> t.in(Language.EN))
        .forEach(t -> assertThat(t.split(" ")).as(t).hasSizeLessThanOrEqualTo(12));
  }

  @Test
  void triggersAreTheEighthFactorAndOnlyIt() {
    assertThat(framework.indicators())
        .filteredOn(i -> i.horizon() == Horizon.TRIGGER)
        .isEqualTo(framework.factor(8).indicators());
  }

  /// Where the order or the wording is not certain, the note says so.
  @Test
  void whatShouldBeComparedWithTheDocumentIsNoted() {
    assertThat(framework.indicators())
        .filteredOn(i -> i.check().orElse("").startsWith("order and wording not certain"))
        .extracting(Indicator::id)
        .contains("13.12", "14.8")
        .hasSize(16);
  }

  private Stream<Wording> titles() {
    List<Wording> factors = framework.factors().stream().map(Factor::title).toList();
    return Stream.concat(factors.stream(), framework.indicators().stream().map(Indicator::title));
  }
}
