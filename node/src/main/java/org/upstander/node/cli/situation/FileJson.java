package org.upstander.node.cli.situation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.upstander.group.Group;
import org.upstander.node.desk.Reader;
import org.upstander.node.store.Json;
import org.upstander.record.codec.RecordCodec;
import org.upstander.record.file.Levels;
import org.upstander.record.file.WarningCase;
import org.upstander.record.json.CanonicalJson;

/// The file of a situation as one reader may see it, for programs.
record FileJson(Overview overview, Reader reader) {
  String toJson() {
    var file = overview.file();
    return """
    {"situation": %s, "title": %s, "at": %s, "level": %s, "since": %s, "proposals": %s,
     "groups": %s,
     "warnings": %s,
     "late_actions": %s, "renewals": %d, "misfits": %s}
    """
        .formatted(
            Json.string(file.situation().toString()),
            file.opened().map(o -> Json.string(o.title())).orElse("null"),
            Json.string(overview.now().toString()),
            file.levels().current().map(FileJson::level).orElse("null"),
            overview.since().map(d -> Json.string(d.toString())).orElse("null"),
            strings(file.levels().open()),
            array(
                file.groups().asOf(overview.day(), reader.clearance()).list().stream()
                    .map(FileJson::group)
                    .toList()),
            array(file.warnings().list().stream().map(this::warning).toList()),
            strings(overview.late().stream().map(a -> a.action().id()).toList()),
            overview.judged().renewals().size(),
            strings(file.misfits().stream().map(m -> m.id()).toList()));
  }

  private static String level(Levels.Ruling current) {
    var ruled = current.ruled();
    return """
    {"level": %s, "phase": %s, "by_rules": %s, "worst": %s, "confidence": %s, "table": %s, \
    "fired": %s, "decision": %s, "deviation": %s}\
    """
        .formatted(
            Json.string(current.level().name()),
            Json.string(current.phase().name()),
            Json.string(ruled.level().name()),
            Json.string(ruled.worst().name()),
            Json.number(ruled.confidence().share()),
            Json.string(ruled.version()),
            strings(ruled.fired()),
            Json.string(current.id()),
            current.set().map(s -> Json.string(s.id())).orElse("null"));
  }

  private static String group(Group group) {
    return CanonicalJson.text(RecordCodec.write(group, Group.class));
  }

  private String warning(WarningCase warning) {
    return """
    {"id": %s, "stage": %s, "answer_due": %s, "overdue": %s}\
    """
        .formatted(
            Json.string(warning.id()),
            Json.string(warning.course().stage().name()),
            overview.due(warning).map(d -> Json.string(d.toString())).orElse("null"),
            overview.overdue(warning));
  }

  private static String strings(Collection<String> words) {
    return array(words.stream().map(Json::string).toList());
  }

  private static String array(List<String> items) {
    return items.stream().collect(Collectors.joining(", ", "[", "]"));
  }
}
