package org.upstander.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// N02: text that looks like contact data of a person is refused, in any script, and the message
/// does not repeat it.
class N02_NoPersonsInTheRegister {
  private static final long SEED = 98_127L;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "write to someone@example.org",
        "someone (at) example.org",
        "someone＠example．org",
        "some\u200bone@exa\u200bmple.org",
        "ask @someone_here on the channel",
        "see t.me/someone",
        "https://www.facebook.com/someone",
        "call +000 00 000 00 00",
        "call 000-000-0000",
        "call (000) 000 0000",
        "call 00 00 00 00",
        "اتصل ٠٠٠٠ ٠٠٠ ٠٠٠",
        "फोन ०००० ०००००००",
        "passport AB0000000",
        "card 000000000000",
        "at 12.34567, 45.67891",
      })
  void refused(String text) {
    assertThat(ContactData.find(text)).isPresent();
    assertThatThrownBy(() -> new GroupNeed(GroupNeed.Kind.SAFETY, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the need SAFETY holds what looks like ")
        .hasMessageEndingWith(": describe groups and needs, never persons")
        .message()
        .doesNotContain(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,200,000 people in 14 districts",
        "12 000 000 people",
        "between 1998-2004 and again since 2019",
        "since 2026-03-01, reviewed 2026-05-31",
        "A/70/741–S/2016/71, paragraphs 12-15",
        "E/CN.4/2005/102/Add.1",
        "15 litres a day, 3 wells, 40 % of families",
        "women and girls at the market (about half of the group)",
        "نحو ٤٠ في المئة من الأسر",
        "约有四万人，分布在3个地区",
      })
  void accepted(String text) {
    assertThat(ContactData.find(text)).isEmpty();
  }

  @Test
  void everyFreeTextIsLookedAt() {
    String mail = "someone@example.org";
    assertThatThrownBy(() -> Given.place(mail, "the mill", Sensitivity.CLOSED))
        .hasMessageContaining("the administrative unit");
    assertThatThrownBy(() -> Given.place("North", mail, Sensitivity.CLOSED))
        .hasMessageContaining("the exact place");
    assertThatThrownBy(() -> new Capacity(Capacity.Kind.MEDIA, mail))
        .hasMessageContaining("the capacity MEDIA");
    assertThatThrownBy(() -> new GroupNeed(GroupNeed.Kind.FOOD, " "))
        .hasMessage("the need FOOD is empty");
  }

  @Test
  void anExactPlaceMayHoldCoordinatesButNoTelephone() {
    Given.place("North", "12.34567, 45.67891", Sensitivity.CLOSED);
    assertThatThrownBy(() -> Given.place("North", "555.0000000", Sensitivity.CLOSED))
        .hasMessageContaining("the exact place");
  }

  @Test
  void aTextWithoutEndIsRefusedAtOnce() {
    for (String piece : List.of("a", "0 ", "a.", "@ ", "1.")) {
      String text = piece.repeat(100_000);
      ContactData.find(text);
      assertThatThrownBy(() -> new GroupNeed(GroupNeed.Kind.FOOD, text))
          .hasMessage("the need FOOD is longer than 2000 characters: shorten it");
    }
  }

  @Test
  void anyPlusAndNineDigitsAreFoundHoweverTheyAreSpaced() {
    System.out.println("seed " + SEED);
    var random = new Random(SEED);
    String[] gaps = {"", " ", "-", ".", ") ", " ("};
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder("ring +");
      for (int digit = 0; digit < 9; digit++) {
        text.append(random.nextInt(10)).append(gaps[random.nextInt(gaps.length)]);
      }
      assertThat(ContactData.find(text.toString())).as(text.toString()).isPresent();
    }
  }
}
