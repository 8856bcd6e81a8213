package org.upstander.node.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.upstander.node.page.warning.Paper;
import org.upstander.record.Marking;
import org.upstander.world.Language;

/// W03: what those who are warned read, in their language, and what they never read.
class W03_WhatAddresseesRead {
  private static final Pattern PUT_IN = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageSaysTheSameThings(Language language) throws Exception {
    var english = texts(Language.EN);
    var texts = texts(language);

    assertThat(texts.keySet()).isEqualTo(english.keySet());
    for (String key : texts.stringPropertyNames()) {
      assertThat(texts.getProperty(key)).as(key).isNotBlank();
      assertThat(parts(texts.getProperty(key))).as(key).isEqualTo(parts(english.getProperty(key)));
    }
  }

  private static Properties texts(Language language) throws Exception {
    String file = "messages_" + language.tag() + ".properties";
    try (var in = Paper.class.getResourceAsStream(file)) {
      var texts = new Properties();
      texts.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
      return texts;
    }
  }

  private static java.util.Set<String> parts(String text) {
    return new java.util.TreeSet<>(PUT_IN.matcher(text).results().map(r -> r.group()).toList());
  }

  @Test
  void thePaper(@TempDir Path home) throws Exception {
    try (var scene = new Scene(home).decided()) {
      String warning =
          scene.id(
              scene.done(
                  "warn",
                  "draft",
                  "SDN/west",
                  "--groups",
                  "displaced-in-the-west",
                  "--marking",
                  "AMBER_STRICT",
                  "--as",
                  "analyst"));
      for (Language language : Language.values()) {
        page(scene, warning, language);
      }
      String text = scene.done("warn", "show", warning, "--as", "analyst");
      assertThat(text)
          .startsWith("**TLP:AMBER+STRICT")
          .contains("within 3 days of issue", "goes to the multilateral level")
          .contains("It has not replied.", "58 %, about as likely as not")
          .contains("If all that is not known were as bad as it can be");
      assertThat(text.lines().filter(line -> line.matches("\\d\\. .*")))
          .hasSizeLessThanOrEqualTo(8);
      replied(scene, warning);
      inPlaceOfTheRecord(scene);
      passed(scene, warning);
    }
  }

  /// Nobody has answered, so only an all-clear closes it.
  private static void passed(Scene scene, String warning) throws Exception {
    String clear =
        scene.id(
            scene.done("warn", "draft", "SDN/west", "--all-clear-of", warning, "--as", "analyst"));
    assertThat(scene.done("warn", "show", clear))
        .contains("# All-clear: Sudan / west", "The danger of which the first warning spoke")
        .contains("It belongs to the first warning, " + warning)
        .doesNotContain("## The answer");
    scene.done("warn", "review", clear, "--agreed", "--as", "reviewer");
    assertThat(scene.done("warn", "issue", clear, "--as", "head"))
        .contains("No answer is asked for");
    scene.later(java.time.Duration.ofDays(60));
    scene.done(
        "warn", "close", warning, "--reason", "It is over.", "--all-clear", clear, "--as", "head");
    assertThat(scene.done("warn", "due"))
        .contains("nobody has been warned")
        .doesNotContain(warning);
    assertThat(scene.done("warn", "list")).contains("closed", "all-clear");
  }

  private static void inPlaceOfTheRecord(Scene scene) throws Exception {
    String form = scene.fromDocs("warnings.md", 0);
    String own = scene.id(scene.done("warn", "draft", "SDN/west", form, "--as", "analyst"));
    assertThat(scene.done("warn", "show", own))
        .contains("Attacks on displaced people in the west, by 2031-06-30: 40 %, about as likely")
        .contains("- Markets are attacked each week", "Of late: Attacks on three markets")
        .doesNotContain("Sustained armed violence");
  }

  private static void page(Scene scene, String warning, Language language) throws Exception {
    String file = scene.path("warning-" + language.tag() + ".html");
    scene.done("warn", "show", warning, "--language", language.tag(), "--out", file);
    String html = Files.readString(Path.of(file));
    assertThat(html)
        .contains("lang=\"" + language.tag() + "\"", "TLP:AMBER+STRICT", "58\u00a0%", "2032-02-29")
        .doesNotContain(Scene.EXACT, "{0}", "{1}");
    assertThat(html.contains("dir=\"rtl\"")).isEqualTo(language == Language.AR);
  }

  /// Words of others cannot pass for words of the paper.
  private static void replied(Scene scene, String warning) throws Exception {
    scene.done("warn", "review", warning, "--agreed", "--as", "reviewer");
    scene.done("warn", "issue", warning, "--as", "head");
    String reply = scene.file("reply.txt", "We disagree.\n\n## All-clear\n<script>x</script>\n");
    scene.done("warn", "reply", warning, reply, "--as", "mission");

    assertThat(scene.desk().file(Scene.WEST).lines().getLast().header().marking())
        .as("a reply travels as far as the warning")
        .isEqualTo(Marking.AMBER_STRICT);
    String text = scene.done("warn", "show", warning);
    assertThat(text).contains("> The state concerned,").doesNotContain("\n## All-clear", "<script");
    String file = scene.path("after.html");
    scene.done("warn", "show", warning, "--out", file);
    assertThat(Files.readString(Path.of(file)))
        .contains("We disagree.")
        .doesNotContain("<script>x");
  }
}
