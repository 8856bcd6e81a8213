package org.upstander.source;

import java.util.Optional;
import org.upstander.world.GridCell;

/// Reads coordinates from two cells of a row.
final class Points {
  private Points() {}

  /// The point; empty if both cells are. One without the other, or a point off the globe, is a
  /// fault.
  static Optional<Event.Point> read(Fields row, int latitude, int longitude) {
    if (row.absent(latitude) && row.absent(longitude)) {
      return Optional.empty();
    }
    double north = row.number(latitude);
    double east = row.number(longitude);
    if (Double.isNaN(north) || Double.isNaN(east)) {
      return Optional.empty();
    }
    if (Math.abs(north) > 90) {
      row.fault(Reading.Reason.PLACE_OUT_OF_RANGE, latitude, "not from -90 to 90");
      return Optional.empty();
    }
    if (Math.abs(east) > 180) {
      row.fault(Reading.Reason.PLACE_OUT_OF_RANGE, longitude, "not from -180 to 180");
      return Optional.empty();
    }
    return Optional.of(new Event.Point(north, east, GridCell.at(north, east)));
  }
}
