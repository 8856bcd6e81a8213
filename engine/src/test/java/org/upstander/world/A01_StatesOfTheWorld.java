package org.upstander.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A01: which states there are, since when, and where they belong.
class A01_StatesOfTheWorld {
  private static final LocalDate TODAY = LocalDate.parse("2026-01-01");
  private final States world = States.world();

  @Test
  void aStateIsFoundByItsCode() {
    State sudan = world.get(625);
    assertThat(sudan.name()).isEqualTo("Sudan");
    assertThat(sudan.name(Language.ZH)).isEqualTo("苏丹");
    assertThat(sudan.from()).isEqualTo("1956-01-01");
    assertThat(sudan.to()).isEmpty();
    assertThat(sudan.unMember()).contains(LocalDate.parse("1956-11-12"));
    assertThat(sudan.region()).isEqualTo(Region.AFRICA);
    assertThat(sudan.bodies())
        .containsExactly(
            RegionalBody.AU,
            RegionalBody.IGAD,
            RegionalBody.ICGLR,
            RegionalBody.COMESA,
            RegionalBody.LAS,
            RegionalBody.OIC);
    assertThatThrownBy(() -> world.get(999)).hasMessageContaining("999");
  }

  @Test
  void theListHas204StatesOf197ThatExist() {
    assertThat(world.list()).hasSize(204);
    assertThat(world.on(TODAY)).hasSize(197);
    assertThat(world.unMembers(TODAY)).hasSize(193);
    assertThat(world.on(TODAY))
        .filteredOn(s -> s.unMember().isEmpty())
        .extracting(State::name)
        .containsExactly("Kosovo", "Abkhazia", "South Ossetia", "Taiwan");
  }

  @Test
  void eachRegionHasItsMembersOfTheUnitedNations() {
    var counts =
        List.of(Region.values()).stream()
            .map(r -> world.unMembers(TODAY).stream().filter(s -> s.region() == r).count());
    // AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA, MADE_UP; M49 counts Cyprus with Asia.
    assertThat(counts).containsExactly(54L, 35L, 47L, 43L, 14L, 0L);
  }

  /// The growth of the United Nations as it publishes it. Until 1991 the list has two members less:
  /// Belarus and Ukraine were members before they were states of the list; India in 1946 too.
  @Test
  void theUnitedNationsGrewAsTheyDid() {
    var published =
        """
        1946  55
        1950  60
        1955  76
        1957  82
        1962 110
        1964 115
        1966 122
        1968 126
        1973 135
        1975 144
        1980 154
        1984 159
        1990 159
        1991 166
        1992 179
        1993 184
        1994 185
        1999 188
        2000 189
        2002 191
        2006 192
        2011 193
        """;
    for (String line : published.lines().toList()) {
      int year = Integer.parseInt(line.substring(0, 4));
      int members = Integer.parseInt(line.substring(5).strip());
      int notYetListed = year == 1946 ? 3 : year < 1991 ? 2 : 0;
      assertThat(world.unMembers(LocalDate.of(year, 12, 31)))
          .as("members at the end of %d", year)
          .hasSize(members - notYetListed);
    }
  }

  @Test
  void dissolvedStatesKeepTheirDays() {
    assertThat(world.list())
        .filteredOn(s -> s.to().isPresent())
        .extracting(s -> s.name() + " to " + s.to().get())
        .containsExactly(
            "East Germany to 1990-10-02",
            "Czechoslovakia to 1992-12-31",
            "Yugoslavia to 2006-06-04",
            "Zanzibar to 1964-04-26",
            "South Yemen to 1990-05-21",
            "Tibet to 1950-10-01",
            "South Vietnam to 1975-04-30");
  }

  @Test
  void aStateThatCameBackHasTwoTenures() {
    State latvia = world.get(367);
    assertThat(latvia.tenures()).hasSize(2);
    assertThat(latvia.on(LocalDate.parse("1939-06-01"))).isTrue();
    assertThat(latvia.on(LocalDate.parse("1970-06-01"))).isFalse();
    assertThat(latvia.on(LocalDate.parse("1991-09-06"))).isTrue();
  }

  @Test
  void serbiaFollowsYugoslaviaWithoutAGap() {
    var yugoslavia = world.get(345);
    var serbia = world.get(340);
    var last = LocalDate.parse("2006-06-04");
    assertThat(List.of(yugoslavia.on(last), serbia.on(last))).containsExactly(true, false);
    var next = last.plusDays(1);
    assertThat(List.of(yugoslavia.on(next), serbia.on(next))).containsExactly(false, true);
  }

  @Test
  void everyMemberOfTheUnitedNationsHasCodesAndNames() {
    for (State state : world.unMembers(TODAY)) {
      assertThat(state.iso2()).as(state.name()).get().asString().matches("[A-Z]{2}");
      assertThat(state.iso3()).as(state.name()).get().asString().matches("[A-Z]{3}");
      assertThat(state.m49()).as(state.name()).isPresent();
      assertThat(world.findIso2(state.iso2().get())).contains(state);
      assertThat(world.findIso3(state.iso3().get())).contains(state);
      assertThat(world.findM49(state.m49().get())).contains(state);
    }
  }

  @Test
  void everyStateHasANameInItsSixScripts() {
    for (State state : world.list()) {
      for (Language language : Language.values()) {
        String letters =
            switch (language) {
              case AR -> "[\\p{IsArabic}\\p{M} -]+";
              case EN, ES, FR -> "[\\p{IsLatin} '.-]+";
              case RU -> "[\\p{IsCyrillic} '—-]+";
              case ZH -> "[\\p{IsHan}（）]+";
            };
        assertThat(state.name(language)).as("%s in %s", state.name(), language).matches(letters);
      }
    }
  }

  @Test
  void regionalBodiesKnowTheirMembers() {
    assertThat(world.members(RegionalBody.AU)).hasSize(54);
    assertThat(world.members(RegionalBody.ECOWAS))
        .hasSize(12)
        .extracting(State::name)
        .doesNotContain("Mali", "Niger", "Burkina Faso");
    assertThat(world.members(RegionalBody.EU)).hasSize(27);
    assertThat(world.members(RegionalBody.COE)).hasSize(46).doesNotContain(world.get(365));
    assertThat(world.members(RegionalBody.OAS)).hasSize(34).doesNotContain(world.get(93));
    assertThat(world.members(RegionalBody.ASEAN)).hasSize(11);
    assertThat(world.members(RegionalBody.EXERCISE)).isEmpty();
    for (RegionalBody body : EnumSet.complementOf(EnumSet.of(RegionalBody.EXERCISE))) {
      assertThat(world.members(body)).as(body.title()).isNotEmpty().allMatch(s -> s.on(TODAY));
    }
  }

  @Test
  void neighboursShareABorder() {
    assertThat(world.neighbours(world.get(625)))
        .extracting(State::name)
        .containsExactly(
            "Central African Republic",
            "Chad",
            "Ethiopia",
            "Eritrea",
            "Libya",
            "South Sudan",
            "Egypt");
    assertThat(world.neighbours(world.get(710))).as("China").hasSize(14);
    assertThat(world.neighbours(world.get(490))).as("DR Congo").hasSize(9);
    assertThat(world.neighbours(world.get(395))).as("Iceland").isEmpty();
    int borders = 0;
    for (State state : world.list()) {
      var neighbours = world.neighbours(state);
      assertThat(neighbours)
          .as(state.name())
          .doesNotContain(state)
          .allMatch(n -> n.on(TODAY) && world.neighbours(n).contains(state));
      borders += neighbours.size();
    }
    assertThat(borders / 2).isEqualTo(314);
  }
}
