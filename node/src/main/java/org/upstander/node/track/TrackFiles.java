package org.upstander.node.track;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.upstander.node.store.SheetFile;
import org.upstander.node.track.TrackRecord.BinRow;
import org.upstander.node.track.TrackRecord.DeathsRow;
import org.upstander.node.track.TrackRecord.EscalationRow;
import org.upstander.node.track.TrackRecord.GridRow;
import org.upstander.node.track.TrackRecord.MarkRow;
import org.upstander.node.track.TrackRecord.MissRow;
import org.upstander.node.track.TrackRecord.ScoreRow;
import org.upstander.node.track.TrackRecord.SurpriseRow;
import org.upstander.node.track.TrackRecord.YearRow;

/// The track record as CSV files with HXL tags: those that ship, and those that are written anew.
public final class TrackFiles {
  private static final String SHIPPED = "/track/";

  private TrackFiles() {}

  /// The record that ships with this version.
  public static TrackRecord shipped() {
    return new TrackRecord(
        marks(),
        shipped("deaths.csv", DeathsRow.class),
        shipped("surprises.csv", SurpriseRow.class),
        shipped("onset-scores.csv", ScoreRow.class),
        shipped("onset-reliability.csv", BinRow.class),
        shipped("onset-years.csv", YearRow.class),
        shipped("onset-misses.csv", MissRow.class),
        shipped("escalation.csv", EscalationRow.class),
        shipped("grid.csv", GridRow.class));
  }

  /// What others have published about their own forecasts of cells.
  static List<GridRow> gridMarks() {
    return shipped("grid-marks.csv", GridRow.class);
  }

  /// What others have published about their own forecasts; see the page of the method of deaths.
  static List<MarkRow> marks() {
    return shipped("marks.csv", MarkRow.class);
  }

  /// Writes every table that is computed into `directory`.
  public static void write(Path directory, TrackRecord record) throws IOException {
    write(directory.resolve("deaths.csv"), DeathsRow.class, record.deaths());
    write(directory.resolve("surprises.csv"), SurpriseRow.class, record.surprises());
    write(directory.resolve("onset-scores.csv"), ScoreRow.class, record.scores());
    write(directory.resolve("onset-reliability.csv"), BinRow.class, record.reliability());
    write(directory.resolve("onset-years.csv"), YearRow.class, record.years());
    write(directory.resolve("onset-misses.csv"), MissRow.class, record.misses());
    write(directory.resolve("escalation.csv"), EscalationRow.class, record.escalation());
    write(directory.resolve("grid.csv"), GridRow.class, record.grid());
  }

  private static <T extends Record> List<T> shipped(String name, Class<T> type) {
    return RecordTable.of(type).read(SHIPPED + name);
  }

  private static <T extends Record> void write(Path file, Class<T> type, List<T> rows)
      throws IOException {
    SheetFile.csv(file, RecordTable.of(type).sheet(rows));
  }
}
