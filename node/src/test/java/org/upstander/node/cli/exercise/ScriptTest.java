package org.upstander.node.cli.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void aStoryIsReadAsItIsWritten() {
    var script =
        Script.parse(
            """
            == An act
            @ 3 09:30
            Words that go
            on.

            $! act plan {warning} --option x
            $2+1 warn draft 9001
            > warning after Warning
            % files/a.yaml
            << files/a.yaml
            by: {d30}
            >>
            """);
    assertThat(script.steps())
        .containsExactly(
            new Step.Act("An act"),
            new Step.Time(3, LocalTime.of(9, 30)),
            new Step.Words("Words that go on."),
            new Step.Typed("act plan {warning} --option x", true, Step.Part.ALL, List.of()),
            new Step.Typed(
                "warn draft 9001",
                false,
                new Step.Part(2, 1),
                List.of(new Step.Kept("warning", "Warning"))),
            new Step.Look("files/a.yaml"));
    assertThat(script.files()).containsExactly(Map.entry("files/a.yaml", "by: {d30}\n"));
    assertThat(script.lastDay()).isEqualTo(3);
    assertThatThrownBy(() -> Script.parse("<< files/a.yaml\nby: 1\n"))
        .hasMessageContaining("a line with >> is missing");
    assertThatThrownBy(() -> Script.parse("> warning after Warning\n"))
        .hasMessageContaining("after no command");
  }

  @Test
  void daysAndNamesAreFilledIn() {
    var time = new StoryTime(LocalDate.parse("2030-01-20"));
    assertThat(time.fill("{d0} {d30}T12:00Z {m30} {p30} {id} {low: 1}", Map.of("id", "9f3ac21b")))
        .isEqualTo("2030-01-20 2030-02-19T12:00Z 2030-02 2030-01 9f3ac21b {low: 1}");
  }

  @Test
  void wordsAreThoseOfAShell() {
    assertThat(TypedLine.words("warn  reply 9f3ac21b --text \"It's done.\" --as ''"))
        .containsExactly("warn", "reply", "9f3ac21b", "--text", "It's done.", "--as", "");
  }
}
