package org.upstander.warning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.upstander.world.Language;
import org.upstander.world.Wording;

/// Q09: every rule says why, and every measure what it is, in the six official languages.
class Q09_ReasonsInSixLanguages {
  private static final RuleTable TABLE = RuleTable.shipped();
  private static final RuleWords WORDS = RuleWords.shipped(TABLE.version());
  private static final Pattern PARAGRAPH = Pattern.compile("¶\\d+[a-z]?");

  @Test
  void noRuleAndNoMeasureIsWithoutWords() {
    assertThat(WORDS.reasons().keySet())
        .containsExactlyInAnyOrderElementsOf(TABLE.rules().stream().map(Rule::id).toList());
    assertThat(WORDS.titles().keySet())
        .containsExactlyInAnyOrderElementsOf(TABLE.measures().stream().map(Measure::id).toList());
    for (Rule rule : TABLE.rules()) {
      assertThat(WORDS.reason(rule.id()).in(Language.EN)).isEqualTo(rule.reason());
    }
  }

  @Test
  void everyLanguageNamesTheSameParagraphs() {
    for (Rule rule : TABLE.rules()) {
      Wording reason = WORDS.reason(rule.id());
      for (Language language : Language.values()) {
        assertThat(paragraphs(reason.in(language)))
            .as("%s in %s", rule.id(), language.tag())
            .isEqualTo(paragraphs(rule.reason()))
            .isNotEmpty();
      }
    }
  }

  private static java.util.List<String> paragraphs(String text) {
    return PARAGRAPH.matcher(text).results().map(r -> r.group()).toList();
  }

  @Test
  void noTwoLanguagesAreTheSame() {
    for (Wording words : WORDS.reasons().values()) {
      assertThat(words.texts().values()).doesNotHaveDuplicates();
    }
    for (Wording words : WORDS.titles().values()) {
      assertThat(words.texts().values()).doesNotHaveDuplicates();
    }
  }
}
