package org.upstander.node.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.upstander.panel.Series;

/// P02: whatever a file calls a state or a publisher, it is text on the page and nothing more.
class P02_NamesFromOutside {
  private static final String SCRIPT = "<script>alert('x')</script>";
  private static final String QUOTES = "\"' onload=\"x\" & <b>";
  private static final String TURNED = "Land \u202E\u2066dnaL \u0007\uFFFE\uD800 {0} {1}";

  @Test
  void scriptsQuotesAndTurnedTextDoNotLeaveTheirPlace() {
    var states =
        List.of(
            Given.outlook(Given.state(990, "../", SCRIPT, "\u0628\u0644\u062F"), one(5)),
            Given.outlook(Given.state(991, "QUO", QUOTES), one(3)),
            Given.outlook(Given.state(992, "TUR", TURNED), one(1)));
    var pages =
        Given.pages(
            Given.list(Given.JUNE, states), Given.provenance(SCRIPT + QUOTES, TURNED + QUOTES));

    assertThat(pages.keySet())
        .containsExactly(
            "index.html",
            "states/990.html",
            "states/QUO.html",
            "states/TUR.html",
            "track-record.html");
    pages.forEach((path, page) -> {
      assertThat(page).as(path).doesNotContain("<script>alert").doesNotContain("<b>\"");
      assertThat(page).as(path).doesNotContain("\u202E", "\u2066", "\u0007", "\uFFFE");
      assertThat(WellFormed.elements(page, "script")).isEqualTo(path.equals("index.html") ? 1 : 0);
    });
    assertThat(pages.get("states/990.html"))
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
        .contains("<bdi lang=\"ar\" dir=\"rtl\">\u0628\u0644\u062F</bdi>");
    assertThat(pages.get("states/TUR.html"))
        .contains("Land \uFFFD\uFFFDdnaL \uFFFD\uFFFD\uFFFD {0} {1}");
  }

  @Test
  void markupRefusesWhatCouldRun() {
    assertThatThrownBy(() -> Markup.of("a").with("href", "javascript:alert(1)"))
        .hasMessageContaining("not an address");
    assertThatThrownBy(() -> Markup.of("a").with("href", "//elsewhere.example/"))
        .hasMessageContaining("not an address");
    assertThatThrownBy(() -> Markup.of("p").with("onclick", "x()"))
        .hasMessageContaining("not allowed");
    assertThatThrownBy(() -> Markup.of("p").with("style", "x")).hasMessageContaining("not allowed");
    assertThatThrownBy(() -> Markup.of("p><b")).hasMessageContaining("not the name");
    assertThatThrownBy(() -> Markup.of("p").with("id", "a").with("id", "b"))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> Markup.of("script", "if (a < b) {}")).hasMessageContaining("XML");
    assertThatThrownBy(() -> Markup.of("br", "text")).hasMessageContaining("holds nothing");
  }

  @Test
  void markupClosesWhatHtmlWantsClosedAndNothingElse() {
    var markup =
        Markup.of("div")
            .with("title", "a \"b\" & c")
            .text("1 < 2")
            .add(Markup.of("br"), Markup.of("b"));

    assertThat(markup.toString())
        .isEqualTo("<div title=\"a &quot;b&quot; &amp; c\">1 &lt; 2<br/><b></b></div>\n");
  }

  private static Series one(double deaths) {
    return Series.of(Given.JANUARY, deaths, deaths, deaths, deaths, deaths, deaths);
  }
}
