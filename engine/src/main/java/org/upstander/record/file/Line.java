package org.upstander.record.file;

import java.time.Instant;
import java.time.LocalDate;
import org.upstander.record.Header;
import org.upstander.response.Office;
import org.upstander.response.Submission;

/// What stands at one place of a file: an entry, or the correction that took its place.
///
/// @param id of the first entry at this place, by which others refer to it; corrections keep it
/// @param header of the entry that stands
/// @param body the record that its kind says it is
public record Line(String id, Header header, Object body) {
  /// When it was written.
  public Instant at() {
    return header.authoredAt();
  }

  /// The day it is about.
  public LocalDate asOf() {
    return header.asOf();
  }

  /// The office that speaks.
  public Office office() {
    return new Office(header.level(), header.organisation());
  }

  Submission submission() {
    return new Submission(id, at());
  }
}
