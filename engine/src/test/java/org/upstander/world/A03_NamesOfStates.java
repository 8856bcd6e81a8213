package org.upstander.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A03: what publishers call states, and what happens when a name is not known.
class A03_NamesOfStates {
  private static final LocalDate DAY = LocalDate.parse("2015-07-01");
  private final StateNames names = StateNames.world();

  private String meant(String name, LocalDate day) {
    return switch (names.match(name, day)) {
      case Match.Matched(State state) -> state.name();
      case Match.Outside(_, Match.Kind kind) -> kind.name();
      case Match.Unknown(_, List<String> nearest) -> "? " + String.join(", ", nearest);
    };
  }

  private String meant(String name) {
    return meant(name, DAY);
  }

  @Test
  void ucdpsSpellingsAreKnown() {
    var spellings =
        """
        Myanmar (Burma)                   | Myanmar
        DR Congo (Zaire)                  | DR Congo
        Yemen (North Yemen)               | Yemen
        Bosnia-Herzegovina                | Bosnia and Herzegovina
        Cambodia (Kampuchea)              | Cambodia
        Zimbabwe (Rhodesia)               | Zimbabwe
        Madagascar (Malagasy)             | Madagascar
        Serbia (Yugoslavia)               | Serbia
        Russia (Soviet Union)             | Russia
        Macedonia, FYR                    | North Macedonia
        Kingdom of eSwatini (Swaziland)   | Eswatini
        United States of America          | United States
        Vietnam (North Vietnam)           | Vietnam
        South Vietnam                     | South Vietnam
        South Yemen                       | South Yemen
        Burkina Faso (Upper Volta)        | Burkina Faso
        Sri Lanka (Ceylon)                | Sri Lanka
        Ivory Coast                       | Côte d'Ivoire
        Cape Verde                        | Cabo Verde
        East Timor                        | Timor-Leste
        Rumania                           | Romania
        Surinam                           | Suriname
        Tanzania/Tanganyika               | Tanzania
        Hyderabad                         | PART
        """;
    spellings
        .lines()
        .map(l -> l.split("\\|"))
        .forEach(l -> assertThat(meant(l[0].strip())).as(l[0]).isEqualTo(l[1].strip()));
  }

  @Test
  void orderArticlesAccentsAndAbbreviationsDoNotMatter() {
    for (String name :
        List.of(
            "Congo, Democratic Republic of the",
            "Dem. Rep. of the Congo",
            "CONGO (DEMOCRATIC REPUBLIC OF THE)",
            "The Democratic Republic of the Congo",
            "République démocratique du Congo",
            "Republique Democratique du Congo",
            "Congo - Kinshasa",
            "DRC")) {
      assertThat(meant(name)).as(name).isEqualTo("DR Congo");
    }
    for (String name :
        List.of(
            "Côte d’Ivoire",
            "Cote D'Ivoire",
            "C?te d'Ivoire",
            "C\uFFFDte d'Ivoire",
            "CÃ´te d'Ivoire",
            "C&#244;te d'Ivoire",
            "Ivory Coast (Cote d'Ivoire)")) {
      assertThat(meant(name)).as(name).isEqualTo("Côte d'Ivoire");
    }
    assertThat(meant("St. Vincent & the Grenadines")).isEqualTo("Saint Vincent and the Grenadines");
    assertThat(meant("Solomon Is.")).isEqualTo("Solomon Islands");
  }

  @Test
  void namesThatLookAlikeStayApart() {
    var alike =
        List.of(
            "Niger",
            "Nigeria",
            "Guinea",
            "Guinea-Bissau",
            "Equatorial Guinea",
            "Dominica",
            "Dominican Republic",
            "Congo",
            "DR Congo",
            "Sudan",
            "South Sudan",
            "Samoa",
            "Iran",
            "Iraq",
            "Austria",
            "Australia",
            "Mali",
            "Malawi",
            "North Korea",
            "South Korea");
    assertThat(alike).allSatisfy(name -> assertThat(meant(name)).isEqualTo(name));
    assertThat(meant("American Samoa")).isEqualTo("TERRITORY");
    assertThat(meant("Republic of China")).isEqualTo("Taiwan");
    assertThat(meant("People's Republic of China")).isEqualTo("China");
  }

  @Test
  void theDayDecidesWhereANameChangedItsMeaning() {
    assertThat(meant("Serbia", LocalDate.parse("1999-03-24"))).isEqualTo("Yugoslavia");
    assertThat(meant("Serbia", LocalDate.parse("2010-01-01"))).isEqualTo("Serbia");
    assertThat(meant("Serbia (Yugoslavia)", LocalDate.parse("1995-07-11"))).isEqualTo("Yugoslavia");
  }

  @Test
  void placesThatAreNotStatesOfTheListAreNamedAsSuch() {
    assertThat(meant("State of Palestine")).isEqualTo("OBSERVER");
    assertThat(meant("Holy See")).isEqualTo("OBSERVER");
    assertThat(meant("Western Sahara")).isEqualTo("TERRITORY");
    assertThat(meant("China, Hong Kong SAR")).isEqualTo("TERRITORY");
    assertThat(meant("Cook Islands")).isEqualTo("ASSOCIATED");
    assertThat(meant("European Union")).isEqualTo("ORGANISATION");
    assertThat(meant("Stateless")).isEqualTo("PEOPLE");
    assertThat(meant("&#40;Unknown&#41;")).isEqualTo("NOBODY");
  }

  @Test
  void nothingIsGuessed() {
    assertThat(meant("Nigera")).isEqualTo("? Niger, Nigeria");
    assertThat(meant("Korea")).isEqualTo("? North Korea, South Korea");
    assertThat(meant("Atlantis")).isEqualTo("? ");
    assertThat(meant("")).isEqualTo("? ");
    assertThat(meant("&#999999;$1")).isEqualTo("? ");
    assertThat(meant("Sudan (South Sudan)")).startsWith("?");
  }

  @Test
  void everyNameInEveryLanguageLeadsBack() {
    for (State state : States.world().list()) {
      var day = state.to().orElse(DAY);
      for (Language language : Language.values()) {
        String name = state.name(language);
        assertThat(meant(name, day)).as("%s %s", language, name).isEqualTo(state.name());
        assertThat(meant(name.toUpperCase(Locale.ROOT), day)).isEqualTo(state.name());
      }
    }
  }

  /// The table of names is what its generator makes of it; only names without CLDR are by hand.
  @Test
  void namesFollowCldr() throws IOException {
    var table = Path.of("src/main/resources/org/upstander/world/names.csv");
    var lines = Files.readAllLines(table);
    assertThat(lines).filteredOn(l -> l.endsWith(",own")).hasSize(20);
    var rewritten = NamesFromCldr.rewritten(lines).lines().toList();
    // Another JDK may carry another CLDR; a few names may differ, a broken column may not.
    assertThat(rewritten).filteredOn(l -> !lines.contains(l)).hasSizeLessThan(20);
  }

  /// All spellings of the files beside the checkout. What is left has no name at all.
  @Test
  void everySpellingOfTheFilesIsKnown() {
    Set<String> spellings = spellings();
    assertThat(spellings).hasSizeGreaterThan(370);
    var unknown = new TreeSet<String>();
    for (String name : spellings) {
      if (names.match(name, DAY) instanceof Match.Unknown) {
        unknown.add(name);
      }
    }
    assertThat(unknown).containsExactly("");
  }

  private static Set<String> spellings() {
    var spellings = new LinkedHashSet<String>();
    var files = new ArrayList<List<Rows>>();
    files.add(Rows.all("ewp", "4.csv"));
    files.add(Rows.all("other", ".csv"));
    files.add(Rows.all("treaties", ".csv"));
    files.add(Rows.all("upr", ".gz"));
    files.add(Rows.all("unhcr", ".gz"));
    files.add(Rows.all("ucdp-ged", ".csv.gz"));
    files.add(List.of(Rows.of("views/countries.csv")));
    var columns =
        List.of(
            "ewp_name",
            "Country",
            "Country_OLD",
            "member",
            "Participant",
            "To",
            "From",
            "coo_name",
            "coa_name",
            "country",
            "name",
            "isoname");
    for (Rows file : files.stream().flatMap(List::stream).toList()) {
      for (String column : columns) {
        if (file.header().contains(column)) {
          file.distinct(column).forEach(row -> spellings.add(row.getFirst()));
        }
      }
    }
    spellings.remove("#country+name"); // a tag of the second row, not a place
    return spellings;
  }
}
