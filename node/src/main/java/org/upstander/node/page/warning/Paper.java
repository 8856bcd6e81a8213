package org.upstander.node.page.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.node.page.Texts;
import org.upstander.record.Marking;
import org.upstander.record.body.WarningBody;
import org.upstander.record.file.Line;
import org.upstander.record.file.SituationFile;
import org.upstander.world.States;

/// A warning as its addressees read it.
public final class Paper {
  private final Texts texts;
  private final Marking marking;
  private final boolean exercise;
  private final String title;
  private final String under;
  private final List<Block> blocks;

  private Paper(Shown shown, String title, List<Block> blocks) {
    this.texts = shown.texts();
    this.marking = marking(shown.file(), shown.warning().id());
    this.exercise = States.madeUp(shown.state().code());
    this.title = title;
    this.under = shown.file().opened().map(o -> o.title()).orElse("");
    this.blocks = List.copyOf(blocks);
  }

  /// The paper of a warning as it stands.
  public static Paper of(Shown shown) {
    var texts = shown.texts();
    var words = new PaperWords(texts);
    var blocks = new ArrayList<Block>();
    blocks.addAll(WhatSection.of(shown, words));
    blocks.addAll(WhySection.of(shown, words));
    blocks.addAll(OptionsSection.of(shown, words));
    blocks.addAll(AnswerSection.of(shown, words));
    blocks.addAll(BesideSection.of(shown, words));
    var part = shown.file().situation().part();
    String place = shown.state().name(shown.language()) + (part.isEmpty() ? "" : " / " + part);
    return new Paper(
        shown, texts.get("title", texts.get("kind", shown.notice().kind()), place), blocks);
  }

  /// How far a warning may travel, by the version of it that stands.
  ///
  /// @param warning its id
  public static Marking marking(SituationFile file, String warning) {
    return file.lines().stream()
        .filter(line ->
            line.body() instanceof WarningBody.Drafted(var of, _)
                && of.orElse(line.id()).equals(warning))
        .map(Line::header)
        .reduce((_, later) -> later)
        .orElseThrow()
        .marking();
  }

  Texts texts() {
    return texts;
  }

  /// How far it may travel, in its word and in a sentence.
  String marking() {
    return texts.get(
        "marking.line", marking.name().replace('_', '+'), texts.get("marking", marking));
  }

  /// What a paper of an exercise says of itself, above everything else.
  Optional<String> exercise() {
    return exercise ? Optional.of(texts.get("exercise")) : Optional.empty();
  }

  String title() {
    return title;
  }

  String under() {
    return under;
  }

  List<Block> blocks() {
    return blocks;
  }

  /// As a page that stands alone and prints.
  public byte[] toHtml() {
    return PaperPage.of(this);
  }

  /// As Markdown, which is plain enough to be read as it stands.
  public String toText() {
    return PaperText.of(this);
  }
}
