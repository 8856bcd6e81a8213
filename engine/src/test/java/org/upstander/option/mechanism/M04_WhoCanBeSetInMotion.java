package org.upstander.option.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.upstander.group.ContactData;
import org.upstander.option.OptionCatalogue;
import org.upstander.world.Level;
import org.upstander.world.State;
import org.upstander.world.States;

/// M04: for every option above the state there is somebody to turn to, an office and not a person.
class M04_WhoCanBeSetInMotion {
  private final MechanismRegister register = MechanismRegister.shipped();
  private final OptionCatalogue catalogue = OptionCatalogue.shipped();

  private static State state(String iso3) {
    return States.world().findIso3(iso3).orElseThrow();
  }

  @Test
  void atLeastThirtyBodiesAreKnown() {
    assertThat(register.list()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(register.list()).allMatch(m -> m.level() != Level.NATIONAL);
    assertThat(register.list())
        .filteredOn(m -> m.level() == Level.REGIONAL)
        .allMatch(m -> m.reach().body().isPresent());
  }

  @Test
  void thePathOfAnOptionLeadsToTheBodiesOfTheStatesOwnRegion() {
    assertThat(register.deciding(catalogue.get("regional-rights-court"), state("KEN")))
        .extracting(Mechanism::id)
        .contains("african-court")
        .doesNotContain("european-court", "inter-american-court");
    assertThat(register.deciding(catalogue.get("regional-rights-court"), state("GHA")))
        .extracting(Mechanism::id)
        .contains("african-court", "west-african-court");
    assertThat(register.deciding(catalogue.get("precautionary-measures"), state("COL")))
        .extracting(Mechanism::id)
        .contains("inter-american-commission");
    assertThat(register.deciding(catalogue.get("moscow-mechanism"), state("KEN"))).isEmpty();
  }

  @Test
  void anEvidenceMechanismOfOneStateServesThatState() {
    assertThat(register.serving(state("MMR")))
        .extracting(Mechanism::id)
        .contains("evidence-mechanism-myanmar", "international-criminal-court")
        .doesNotContain("evidence-mechanism-syria");
  }

  @Test
  void everyStateHasBodiesToTurnTo() {
    assertThat(States.world().list())
        .allSatisfy(state -> assertThat(register.serving(state)).hasSizeGreaterThan(15));
  }

  @Test
  void contactIsAnOfficeAndNoTextHoldsContactData() {
    assertThat(register.list())
        .allSatisfy(m -> {
          assertThat(ContactData.find(m.contact())).isEmpty();
          assertThat(ContactData.find(m.mandate() + " " + m.activation())).isEmpty();
        });
  }
}
