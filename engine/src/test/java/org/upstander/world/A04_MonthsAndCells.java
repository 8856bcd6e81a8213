package org.upstander.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// A04: how forecasting systems count months and divide the globe.
class A04_MonthsAndCells {
  @Test
  void monthOneIsJanuary1980() {
    assertThat(ViewsMonth.id(YearMonth.of(1980, 1))).isEqualTo(1);
    assertThat(ViewsMonth.id(YearMonth.of(1990, 1))).isEqualTo(121);
    assertThat(ViewsMonth.id(YearMonth.of(2021, 12))).isEqualTo(504);
    assertThat(ViewsMonth.month(457)).isEqualTo(YearMonth.of(2018, 1));
    for (int id = -12; id <= 1200; id++) {
      assertThat(ViewsMonth.id(ViewsMonth.month(id))).isEqualTo(id);
    }
  }

  @Test
  void cellsAreCountedFromTheSouthWest() {
    assertThat(GridCell.at(-90, -180).id()).isEqualTo(1);
    assertThat(GridCell.at(-90, 180).id()).isEqualTo(720);
    assertThat(GridCell.at(90, 180).id()).isEqualTo(259_200);
    // Teir Maaleh, north of Homs.
    assertThat(GridCell.at(34.802462, 36.707602).id()).isEqualTo(179_714);
    assertThat(new GridCell(179_714).latitude()).isEqualTo(34.75);
    assertThat(new GridCell(179_714).longitude()).isEqualTo(36.75);
  }

  @Test
  void noCellLiesOutsideTheWorld() {
    assertThatThrownBy(() -> new GridCell(0)).hasMessageContaining("259200");
    assertThatThrownBy(() -> new GridCell(259_201)).hasMessageContaining("259201");
    assertThatThrownBy(() -> GridCell.at(90.1, 0)).hasMessageContaining("90.1");
    assertThatThrownBy(() -> GridCell.at(Double.NaN, 0)).hasMessageContaining("NaN");
  }

  @Test
  void theCentreOfEachCellLiesInIt() {
    for (int id = 1; id <= 259_200; id++) {
      var cell = new GridCell(id);
      assertThat(
              GridCell.at(cell.latitude(), cell.longitude()) == cell
                  || GridCell.at(cell.latitude(), cell.longitude()).id() == id)
          .isTrue();
    }
  }

  @Test
  void neighboursAreMutual() {
    assertThat(new GridCell(1).neighbours())
        .extracting(GridCell::id)
        .containsExactly(2, 720, 721, 722, 1440);
    long seed = System.nanoTime();
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 1000; i++) {
      var cell = new GridCell(random.nextInt(1, 259_201));
      int count = cell.row() == 0 || cell.row() == 359 ? 5 : 8;
      assertThat(cell.neighbours())
          .as("cell %d, seed %d", cell.id(), seed)
          .hasSize(count)
          .doesNotHaveDuplicates()
          .allMatch(n -> n.neighbours().contains(cell));
    }
  }

  /// The cells that UCDP gives beside the coordinates. One event in fifteen lies on a border
  /// between cells; five of those, at one place, are given the cell on the other side.
  @Test
  void ucdpsCellsAreOurs() {
    int agree = 0;
    var differ = new ArrayList<String>();
    for (Rows file : Rows.all("ucdp-ged", ".csv.gz")) {
      for (var row : file.rows()) {
        String latitude = file.get(row, "latitude");
        if (latitude.startsWith("#")) {
          continue; // the row of tags
        }
        String longitude = file.get(row, "longitude");
        var cell = GridCell.at(Double.parseDouble(latitude), Double.parseDouble(longitude));
        if (cell.id() == Integer.parseInt(file.get(row, "priogrid_gid"))) {
          agree++;
        } else {
          differ.add(latitude + " " + longitude);
        }
      }
    }
    assertThat(agree).isEqualTo(62_843);
    assertThat(differ).hasSize(5).containsOnly("14.000000 22.620000");
  }
}
