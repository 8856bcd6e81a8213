package org.upstander.node.cli.judge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.upstander.assess.Presence;
import org.upstander.assess.Voice;
import org.upstander.assess.synthesis.Distribution;
import org.upstander.assess.synthesis.FactorSynthesis;
import org.upstander.assess.synthesis.Heard;
import org.upstander.assess.synthesis.IndicatorSynthesis;
import org.upstander.node.terminal.Names;
import org.upstander.node.terminal.SituationName;
import org.upstander.world.Language;
import org.upstander.world.Situation;

/// What all voices say, for people and for programs.
///
/// @param synthesis the risk factors shown
/// @param names of those who judge
/// @param language of titles
record SynthesisPrintout(List<FactorSynthesis> synthesis, Names names, Language language) {
  /// For programs.
  ///
  /// @param detail a row an indicator rather than a row a risk factor
  String json(boolean detail) {
    var table =
        detail
            ? IndicatorTable.of(synthesis, names, language)
            : FactorTable.forPrograms(synthesis, language);
    return table.toJson();
  }

  String head(Situation situation, LocalDate day) {
    var voices =
        indicatorsHeard()
            .flatMap(i -> i.voices().stream())
            .filter(v -> v.kept() > 0)
            .map(v -> v.judgement().voice())
            .distinct()
            .toList();
    long persons = voices.stream().filter(Voice.Assessor.class::isInstance).count();
    return "%s as of %s: what %s and %s say.%n"
        .formatted(
            SituationName.of(situation, language),
            day,
            Words.count(persons, "person"),
            Words.count(voices.size() - persons, "model"));
  }

  private Stream<IndicatorSynthesis> indicatorsHeard() {
    return synthesis.stream().flatMap(f -> f.indicators().stream());
  }

  String overview() {
    return "Of each factor's indicators, so many are absent, emerging, present, unknown:\n\n"
        + FactorTable.forPeople(synthesis, language).toText()
        + "\nDisagreement is 1 − A, with A of van der Eijk, where two or more say something: 0 all say\n"
        + "the same, 1 spread evenly, 2 two camps at the ends. A mean can hide camps; here they are.\n"
        + camps()
        + unknown()
        + renewals()
        + FrameworkNotes.of(synthesis);
  }

  private String camps() {
    var splits = indicatorsHeard().filter(i -> i.split().isPresent()).toList();
    return splits.isEmpty()
        ? "\nThere are no two camps on any indicator.\n"
        : "\nTwo camps:\n" + splits.stream().map(this::camps).collect(Collectors.joining());
  }

  private String camps(IndicatorSynthesis indicator) {
    var split = indicator.split().orElseThrow();
    return IndicatorLine.of(indicator.indicator(), language)
        + "\n"
        + camp("Present", split.present())
        + camp("Absent", split.absent());
  }

  private String camp(String title, List<Heard> voices) {
    return inOrder(voices)
        .map(v -> "    " + JudgementLine.of(v.judgement(), names) + "\n")
        .collect(Collectors.joining("", "  %s say %d:\n".formatted(title, voices.size()), ""));
  }

  private Stream<Heard> inOrder(List<Heard> voices) {
    return voices.stream()
        .sorted(Comparator.comparing(Heard::judgement, JudgementLine.order(names)));
  }

  private String unknown() {
    long all = indicatorsHeard().count();
    long silent = indicatorsHeard().filter(i -> i.voices().isEmpty()).count();
    long unknown = synthesis.stream().mapToLong(f -> f.unknown().size()).sum();
    return "\nUnknown: %d of %s; %d of them nobody has judged. Unknown is not absent.\n"
        .formatted(unknown, Words.count(all, "indicator"), silent);
  }

  private String renewals() {
    var due =
        synthesis.stream()
            .flatMap(f -> inOrder(f.renewals()))
            .collect(
                Collectors.groupingBy(
                    SynthesisPrintout::old, LinkedHashMap::new, Collectors.toList()));
    return due.isEmpty()
        ? "No judgement asks to be renewed.\n"
        : due.entrySet().stream()
            .map(d -> "  %s: %s\n".formatted(d.getKey(), who(d.getValue())))
            .collect(Collectors.joining("", "Ask to be renewed:\n", ""));
  }

  /// Such as `7.14 as of 2026-05-30, 43 % of it is left`.
  private static String old(Heard heard) {
    var subject = heard.judgement().subject();
    return "%s  as of %s, %s".formatted(subject.indicator(), subject.asOf(), left(heard));
  }

  private String who(List<Heard> voices) {
    return voices.stream()
        .map(Heard::judgement)
        .map(j -> "%s (%s)".formatted(names.of(j.voice()), Words.of(j.opinion().presence())))
        .collect(Collectors.joining(", "));
  }

  private static String left(Heard heard) {
    return heard.kept() == 0
        ? "nothing of it is left"
        : "%.0f %% of it is left".formatted(heard.kept() * 100);
  }

  String detail() {
    var text = new StringBuilder();
    for (IndicatorSynthesis indicator : indicatorsHeard().toList()) {
      if (!indicator.voices().isEmpty()) {
        text.append('\n').append(detail(indicator));
      }
    }
    var silent =
        indicatorsHeard()
            .filter(i -> i.voices().isEmpty())
            .map(IndicatorSynthesis::indicator)
            .collect(Collectors.joining(", "));
    return text + (silent.isEmpty() ? "" : "\nNobody has judged: " + silent + ".\n");
  }

  private String detail(IndicatorSynthesis indicator) {
    var text = new StringBuilder(IndicatorLine.of(indicator.indicator(), language));
    text.append("\n  ").append(spread(indicator)).append('\n');
    for (Presence presence : Presence.values()) {
      inOrder(indicator.voices())
          .filter(v -> v.judgement().opinion().presence() == presence)
          .forEach(v -> text.append("    ").append(voice(v)).append('\n'));
    }
    var strongest = indicator.strongest().stream().map(Grading::text).toList();
    if (!strongest.isEmpty()) {
      text.append("  strongest evidence: ").append(String.join("; ", strongest)).append('\n');
    }
    return text.toString();
  }

  private String voice(Heard heard) {
    return JudgementLine.of(heard.judgement(), names)
        + " (as of "
        + heard.judgement().subject().asOf()
        + (heard.renew() ? "; " + left(heard) + ", renew it)" : ")");
  }

  private static String spread(IndicatorSynthesis indicator) {
    Distribution d = indicator.distribution();
    return "voices: absent %s, emerging %s, present %s, unknown %s; %s%s"
        .formatted(
            voices(d.absent()),
            voices(d.emerging()),
            voices(d.present()),
            voices(d.unknown()),
            indicator
                .disagreement()
                .map(a -> "disagreement (1 − A) " + number(a))
                .orElse("fewer than two say something"),
            indicator.split().isPresent() ? "; two camps" : "");
  }

  private static String voices(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  static String number(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
