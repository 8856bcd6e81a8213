package org.upstander.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// N01: a group at risk is described by ground, place, size band and needs, for a time; who may not
/// know the exact place does not see it.
class N01_WhoIsAtRisk {
  private static final GroupPlace CAMP =
      Given.place("North", "the third camp, 12.34567, 45.67891", Sensitivity.LIMITED);

  private static Optional<GroupPlace.Exact> exact(Group group) {
    return group.places().getFirst().exact();
  }

  @Test
  void theExactPlaceIsSeenFromTheRoleOfAnalystOn() {
    Group group = Given.group(SizeBand.THOUSANDS, CAMP);
    assertThat(exact(group.seenBy(Clearance.PUBLIC))).isEmpty();
    assertThat(exact(group.seenBy(Clearance.PARTNER))).isEmpty();
    assertThat(exact(group.seenBy(Clearance.ANALYST))).isPresent();
    assertThat(group.seenBy(Clearance.PROTECTION_OFFICER)).isEqualTo(group);
    assertThat(group.seenBy(Clearance.PUBLIC).places().getFirst().unit()).contains("North");
  }

  @Test
  void aClosedPlaceIsSeenByProtectionOfficersOnly() {
    Group group =
        Given.group(SizeBand.THOUSANDS, Given.place("North", "the mill", Sensitivity.CLOSED));
    assertThat(exact(group.seenBy(Clearance.ANALYST))).isEmpty();
    assertThat(exact(group.seenBy(Clearance.PROTECTION_OFFICER))).isPresent();
  }

  @Test
  void nineAreShownAsFewerThanTenAndWithoutTheirDistrict() {
    assertThat(SizeBand.of(9).label()).isEqualTo("<10");
    assertThat(SizeBand.of(0).label()).isEqualTo("<10");
    assertThatThrownBy(() -> Given.group(SizeBand.of(9), CAMP))
        .hasMessageContaining("exact places must be closed");
    Group few = Given.group(SizeBand.of(9), Given.place("North", "the mill", Sensitivity.CLOSED));
    assertThat(few.seenBy(Clearance.PUBLIC).places().getFirst().unit()).isEmpty();
    assertThat(few.seenBy(Clearance.ANALYST).places().getFirst().unit()).contains("North");
  }

  @Test
  void sizesAreBandsWhoseEdgesAreClear() {
    assertThat(SizeBand.of(10)).isEqualTo(SizeBand.TENS);
    assertThat(SizeBand.of(99_999)).isEqualTo(SizeBand.TENS_OF_THOUSANDS);
    assertThat(SizeBand.of(100_000)).isEqualTo(SizeBand.HUNDREDS_OF_THOUSANDS);
    assertThat(SizeBand.of(Long.MAX_VALUE)).isEqualTo(SizeBand.MILLIONS);
    assertThatThrownBy(() -> SizeBand.of(-1)).hasMessage("a group cannot have -1 people");
  }

  @Test
  void aDescriptionEndsAndAsksToBeRenewed() {
    Group group = Given.group(SizeBand.THOUSANDS, CAMP);
    LocalDate august = LocalDate.parse("2026-08-15");
    var register = GroupRegister.asOf(august, List.of(group), Clearance.PUBLIC);
    assertThat(register.list()).hasSize(1);
    assertThat(register.list(Given.NOWHERE)).hasSize(1);
    assertThat(register.list(1)).isEmpty();
    assertThat(register.endingSoon(august, 30)).isEmpty();
    assertThat(register.endingSoon(august, 60)).hasSize(1);
    assertThat(
            GroupRegister.asOf(Given.AUTUMN.plusDays(1), List.of(group), Clearance.PUBLIC).list())
        .isEmpty();
    assertThatThrownBy(() -> new Validity(Given.SPRING, Given.SPRING.plusYears(3)))
        .hasMessageContaining("more than two years");
  }

  @Test
  void ofTwoDescriptionsThatHoldTheYoungerCounts() {
    LocalDate june = LocalDate.parse("2026-06-01");
    Group old = Given.group(SizeBand.THOUSANDS, CAMP);
    Group renewed =
        Given.group("river-people", SizeBand.HUNDREDS, new Validity(june, Given.AUTUMN), CAMP);
    for (List<Group> order : List.of(List.of(old, renewed), List.of(renewed, old))) {
      var register = GroupRegister.asOf(june, order, Clearance.ANALYST);
      assertThat(register.find("river-people").orElseThrow().size()).isEqualTo(SizeBand.HUNDREDS);
    }
    assertThat(
            GroupRegister.asOf(june.minusDays(1), List.of(old, renewed), Clearance.ANALYST).list())
        .containsExactly(old);
  }

  @Test
  void aGroupDoesNotChangeWithTheListItWasMadeFrom() {
    var needs = new ArrayList<GroupNeed>();
    Group like = Given.group(SizeBand.TENS, CAMP);
    var group =
        new Group(
            like.id(),
            like.name(),
            like.grounds(),
            like.places(),
            like.size(),
            like.exposures(),
            needs,
            like.capacities(),
            like.validity());
    needs.add(new GroupNeed(GroupNeed.Kind.FOOD, "bread"));
    assertThat(group.needs()).isEmpty();
  }
}
