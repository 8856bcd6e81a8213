package org.upstander.node.cli.judge;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.upstander.assess.Opinion;
import org.upstander.assess.framework.Framework;
import org.upstander.assess.framework.Indicator;
import org.upstander.node.form.Form;
import org.upstander.node.store.Whole;
import org.upstander.record.body.JudgementBody;
import org.upstander.world.Language;

/// The table that assessors fill in: how it is written, and how it is read once it is filled in.
final class JudgementForm {
  static final List<String> COLUMNS =
      List.of("indicator", "title", "presence", "confidence", "reasons", "evidence", "note");

  /// Spreadsheets take a table for UTF-8 only if it begins with this.
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private JudgementForm() {}

  /// What a filled-in form says: a table with [#COLUMNS], title and note left out if one likes, or
  /// the same as YAML or JSON.
  static List<JudgementBody.Finding> read(Path file) {
    return Form.list(file, JudgementRow.class).stream().map(JudgementRow::finding).toList();
  }

  /// A row for each indicator asked about, with what somebody has said of it so far.
  static List<List<String>> rows(Turn turn, Language language) {
    var said =
        turn.own().stream()
            .collect(
                Collectors.toMap(JudgementBody.Finding::indicator, JudgementBody.Finding::opinion));
    var rows = new ArrayList<List<String>>();
    for (String id : IndicatorChoice.inOrder(turn.course().plan().indicators())) {
      Indicator indicator = Framework.shipped().get(id);
      var opinion = said.get(id);
      rows.add(opinion == null ? empty(indicator, language) : cells(indicator, opinion, language));
    }
    return rows;
  }

  private static List<String> empty(Indicator indicator, Language language) {
    return cells(indicator, language, List.of("", "", "", ""));
  }

  /// The row that says the same as an opinion.
  static List<String> cells(Indicator indicator, Opinion opinion, Language language) {
    String evidence =
        opinion.evidence().stream().map(Grading::text).collect(Collectors.joining("; "));
    return cells(
        indicator,
        language,
        List.of(
            Words.of(opinion.presence()),
            Words.of(opinion.confidence()),
            opinion.reasons(),
            evidence));
  }

  private static List<String> cells(Indicator indicator, Language language, List<String> said) {
    var cells = new ArrayList<String>();
    cells.add(indicator.id());
    cells.add(indicator.title().in(language));
    cells.addAll(said);
    cells.add(indicator.check().orElse(""));
    return cells;
  }

  static void write(Path file, List<List<String>> rows) throws IOException {
    Whole.write(
        file,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          writer.write(BYTE_ORDER_MARK);
          var csv = CsvWriter.builder().build(writer);
          csv.writeRecord(COLUMNS);
          rows.forEach(csv::writeRecord);
          csv.flush();
        });
  }
}
