package org.upstander.node.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.upstander.node.run.Provenance;
import org.upstander.panel.Series;
import org.w3c.dom.Element;

/// P03: each page is complete in itself, the same bytes every time, and its links lead somewhere.
class P03_PagesThatStandAlone {
  private final Map<String, String> pages = Given.pages(Given.FOUR_STATES);

  @Test
  void theSameWatchlistGivesTheSameBytesInTheSameOrder() throws Exception {
    var first = new ArrayList<String>();
    var second = new ArrayList<String>();
    Pages.write(
        Given.run(Given.watchlist(Given.FOUR_STATES), Given.provenance()),
        (path, content) -> first.add(path + Arrays.hashCode(content)));
    Pages.write(
        Given.run(Given.watchlist(Given.FOUR_STATES), Given.provenance()),
        (path, content) -> second.add(path + Arrays.hashCode(content)));

    assertThat(first).isEqualTo(second).hasSize(6);
    assertThat(first.getLast()).startsWith("index.html");
  }

  @Test
  void everyPageIsWellFormedXmlAndHasEachIdOnce() {
    pages.forEach((path, page) -> {
      var all = WellFormed.parse(page).getElementsByTagName("*");
      var ids = new HashSet<String>();
      for (int i = 0; i < all.getLength(); i++) {
        String id = ((Element) all.item(i)).getAttribute("id");
        assertThat(id.isEmpty() || ids.add(id)).as(path + " #" + id).isTrue();
      }
    });
  }

  @Test
  void everyLinkLeadsToAPageThatWasWritten() {
    var link = Pattern.compile("<a href=\"([^\"#]+)\"");
    pages.forEach((path, page) ->
        link.matcher(page)
            .results()
            .forEach(found -> {
              var target = Path.of(path).resolveSibling(found.group(1));
              assertThat(pages).containsKey(target.normalize().toString());
            }));
    assertThat(link.matcher(Given.page(pages, "index.html")).results()).hasSize(5);
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    pages.forEach((path, page) -> {
      String without = page.replace("http://www.w3.org/", "");
      assertThat(without).as(path).doesNotContain("http:", "https:", " src=", "@import", "url(");
      assertThat(page).contains("default-src &#39;none&#39;");
    });
  }

  @Test
  void everyChartHasATitleAndItsFiguresInWords() {
    String page = Given.page(pages, "states/RED.html");
    var charts = WellFormed.parse(page).getElementsByTagName("figure");

    assertThat(charts.getLength()).isEqualTo(4);
    for (int i = 0; i < charts.getLength(); i++) {
      var svg = (Element) ((Element) charts.item(i)).getElementsByTagName("svg").item(0);
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
      assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
          .containsPattern("[0-9]");
    }
  }

  @Test
  void thePageNamesTheFilesItRestsOnByDigest() {
    assertThat(Given.textOf(Given.page(pages, "states/RED.html")))
        .contains("0".repeat(64), "A Publisher", "CC BY 4.0", "January 2021 to June 2021");
  }

  @Test
  void figuresThatEndBeforeTheRunMonthAreSaidToDoSo() {
    var late = YearMonth.of(2021, 12);
    var silent = Series.from(Given.JANUARY, 12);
    for (int i = 0; i < 6; i++) {
      silent.record(Given.JANUARY.plusMonths(i), 30);
    }
    var red = Given.outlook(Given.state(990, "RED", "Redland"), silent.build());
    var pages = Given.pages(Given.list(late, List.of(red)), Given.provenance());
    String page = Given.page(pages, "states/RED.html");

    assertThat(Given.textOf(page))
        .contains("As of December 2021, made with figures that end in June");
    assertThat(page).contains("For 6 months after that there is no data.", "no data: 6 months");
    assertThat(page)
        .contains("<th scope=\"row\">Jan 2022</th>")
        .contains("Forecast for January 2022");
  }

  @Test
  void aStateOfManyYearsFitsIn150Kilobytes() {
    int months = 36 * 12;
    double[] deaths = new double[months];
    Arrays.setAll(deaths, i -> (i * 7919) % 100_003);
    var first = Given.JUNE.minusMonths(months - 1L);
    var red = Given.outlook(Given.state(990, "RED", "Redland"), Series.of(first, deaths));
    Provenance provenance = Given.provenance();
    var pages = Given.pages(Given.list(Given.JUNE, List.of(red)), provenance);

    assertThat(Given.page(pages, "states/RED.html").length()).isLessThan(150_000);
  }
}
