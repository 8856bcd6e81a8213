package org.upstander.node.page.warning;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.upstander.group.Group;
import org.upstander.group.GroupNeed;
import org.upstander.group.GroupPlace;
import org.upstander.group.SizeBand;
import org.upstander.record.body.WarningBody;
import org.upstander.record.file.Line;
import org.upstander.warning.clock.AnswerClock;
import org.upstander.warning.clock.AnswerTimes;
import org.upstander.warning.course.Notice;

/// What is warned of, how sure, who is at risk and where.
final class WhatSection {
  private static final int MOST_GROUPS = 6;

  private WhatSection() {}

  static List<Block> of(Shown shown, PaperWords words) {
    var notice = shown.notice();
    var stated = notice.stated();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Lead(
            words.get(
                notice.kind() == Notice.Kind.ALL_CLEAR ? "lead.all-clear" : "lead",
                stated.event(),
                stated.by().toString(),
                words.chance(stated.probability()))));
    blocks.add(new Block.Facts(facts(shown, words)));
    blocks.add(new Block.Heading(words.get("who")));
    blocks.addAll(groups(shown, words));
    return blocks;
  }

  private static List<Block.Fact> facts(Shown shown, PaperWords words) {
    var standing = shown.notice().standing();
    var confidence = standing.confidence();
    return List.of(
        new Block.Fact(
            words.get("fact.level"),
            words.get("level", standing.level()),
            words.get("level-means", standing.level())),
        new Block.Fact(
            words.get("fact.phase"),
            words.get("phase", standing.phase()),
            words.get("fact.phase.more", decided(shown))),
        new Block.Fact(
            words.get("fact.confidence"),
            words.get("confidence", confidence.word()),
            words.get(
                "fact.confidence.more", String.valueOf(Math.round(100 * confidence.share())))),
        new Block.Fact(words.get("fact.answer"), due(shown, words), issued(shown, words)));
  }

  private static String decided(Shown shown) {
    return shown
        .file()
        .find(shown.notice().standing().decision())
        .map(line -> line.asOf().toString())
        .orElse("-");
  }

  private static String due(Shown shown, PaperWords words) {
    var notice = shown.notice();
    if (notice.kind() == Notice.Kind.ALL_CLEAR) {
      return words.get("due.none");
    }
    var course = shown.warning().course();
    if (course.issued().isEmpty()) {
      var time = AnswerTimes.DEFAULT.of(notice.standing().level());
      return words.get("due.after", words.length(time));
    }
    return AnswerClock.DEFAULT
        .due(course)
        .map(PaperWords::minute)
        .orElseGet(() -> words.get("due.no-more"));
  }

  private static String issued(Shown shown, PaperWords words) {
    String id = shown.warning().id();
    return shown.file().lines().stream()
        .filter(line -> line.body() instanceof WarningBody.Issued(var of) && of.equals(id))
        .findFirst()
        .map(line -> words.get("issued.by", line.header().organisation(), minute(line)))
        .orElseGet(() -> words.get("issued.not"));
  }

  private static String minute(Line line) {
    return PaperWords.minute(line.at());
  }

  private static List<Block> groups(Shown shown, PaperWords words) {
    var day = LocalDate.ofInstant(shown.now(), ZoneOffset.UTC);
    var register = shown.file().groups().asOf(day, shown.clearance());
    var wanted = shown.notice().subject().groups();
    var found = wanted.stream().flatMap(id -> register.find(id).stream()).toList();
    var blocks = new ArrayList<Block>();
    if (wanted.isEmpty()) {
      blocks.add(new Block.Paragraph(words.get("who.none")));
    }
    var items = found.stream().limit(MOST_GROUPS).map(g -> group(shown, g, words)).toList();
    if (!items.isEmpty()) {
      blocks.add(new Block.Items(items));
    }
    int left = wanted.size() - items.size();
    if (left > 0) {
      blocks.add(new Block.Note(words.get("who.more", String.valueOf(left))));
    }
    blocks.add(new Block.Paragraph(where(shown, found, words)));
    return blocks;
  }

  private static String group(Shown shown, Group group, PaperWords words) {
    String size =
        group.size() == SizeBand.UNKNOWN ? words.get("size.unknown") : group.size().label();
    String line = words.get("group", group.name(), size, regions(shown, group, words));
    String exposed =
        group.exposures().stream()
            .map(e -> words.get("exposure", e))
            .collect(Collectors.joining(", "));
    String needs = group.needs().stream().map(GroupNeed::text).collect(Collectors.joining("; "));
    return line
        + (exposed.isEmpty() ? "" : " " + words.get("group.exposed", exposed))
        + (needs.isEmpty() ? "" : " " + words.get("group.needs", needs));
  }

  /// First-level units alone; exact places stay with those who protect the group.
  private static String regions(Shown shown, Group group, PaperWords words) {
    var units = units(shown, List.of(group));
    return units.isEmpty() ? words.get("where.state") : String.join(", ", units);
  }

  private static String where(Shown shown, List<Group> groups, PaperWords words) {
    var units = units(shown, groups);
    String state = shown.state().name(shown.language());
    return units.isEmpty()
        ? words.get("where.whole", state)
        : words.get("where.units", state, String.join(", ", units));
  }

  private static TreeSet<String> units(Shown shown, List<Group> groups) {
    return groups.stream()
        .flatMap(group -> group.places().stream())
        .filter(place -> place.state() == shown.state().code())
        .map(GroupPlace::unit)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
