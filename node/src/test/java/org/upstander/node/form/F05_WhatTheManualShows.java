package org.upstander.node.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.upstander.assess.Judgement;

/// F05: the examples of the manual work, and its mistake is the one that is told.
class F05_WhatTheManualShows {
  private static String block(String kind) throws IOException {
    var block =
        Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("../docs/forms.md")));
    assertThat(block.find()).as("a block of %s", kind).isTrue();
    return block.group(1);
  }

  @Test
  void onePageAndOneTable() throws IOException {
    var judgement = Given.read(block("yaml"), Judgement.class);
    var table = Form.list(Given.file("j.csv", block("csv")), Judgement.class);

    assertThat(judgement.opinion().evidence()).hasSize(1);
    assertThat(table).hasSize(2).first().extracting(Judgement::voice).isEqualTo(judgement.voice());
  }

  @Test
  void theMistakeIsTold() throws IOException {
    String wrong = block("yaml").replace("presence:", "presance:");

    assertThat(Given.complaint(Given.file("judgement.yaml", wrong), Judgement.class))
        .isEqualTo(block("text").strip());
  }
}
