package org.upstander.node.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.upstander.forecast.outlook.Agenda;
import org.upstander.signal.trigger.Occurrence;
import org.upstander.source.CalendarScope;
import org.upstander.world.State;

/// Dated events that may trigger violence in the days ahead, beside the forecast and apart from it.
final class TriggersSection {
  private static final int MOST = 40;

  private TriggersSection() {}

  /// What is due anywhere; empty if nothing is.
  static Optional<Markup> of(Edition edition) {
    var items = edition.agenda().items();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Texts texts = edition.texts();
    var section = opening(edition).add(Markup.of("p", texts.get("triggers.order")));
    section.add(table(edition, items.subList(0, Math.min(MOST, items.size())), "index"));
    if (items.size() > MOST) {
      String rest = Integer.toString(items.size() - MOST);
      section.add(Markup.of("p", texts.get("triggers.more", rest)));
    }
    return Optional.of(section);
  }

  /// What concerns one state; empty if nothing is due anywhere.
  static Optional<Markup> of(Edition edition, State state) {
    if (edition.agenda().items().isEmpty()) {
      return Optional.empty();
    }
    var items = edition.agenda().about(state);
    return Optional.of(
        items.isEmpty()
            ? opening(edition).add(Markup.of("p", edition.texts().get("triggers.none")))
            : opening(edition).add(table(edition, items, "state")));
  }

  private static Markup opening(Edition edition) {
    Texts texts = edition.texts();
    Agenda agenda = edition.agenda();
    return Markup.of("section")
        .with("id", "triggers")
        .add(
            Markup.of("h2", texts.get("triggers.title", Integer.toString(agenda.days()))),
            Markup.of("p", texts.get("triggers.lead", agenda.day().toString())));
  }

  private static Markup table(Edition edition, List<Agenda.Item> items, String page) {
    Texts texts = edition.texts();
    boolean index = page.equals("index");
    var heads = new ArrayList<String>();
    heads.add(texts.get("triggers.day"));
    heads.add(texts.get("triggers.left"));
    heads.add(texts.get("triggers.where"));
    heads.add(texts.get("triggers.kind"));
    heads.add(texts.get("triggers.what"));
    heads.add(texts.get("triggers.certainty"));
    if (index) {
      heads.add(texts.get("triggers.violence"));
    }
    heads.add(texts.get("triggers.source"));
    var body = Markup.of("tbody");
    items.forEach(item -> body.add(row(edition, item, index)));
    String title = texts.get("triggers.title", Integer.toString(edition.agenda().days()));
    return Table.of("scale", title, heads, body);
  }

  private static Markup row(Edition edition, Agenda.Item item, boolean index) {
    Texts texts = edition.texts();
    Occurrence due = item.occurrence();
    var row = Markup.of("tr").add(Markup.of("th", days(due)).with("scope", "row"));
    row.add(
        Markup.of("td", Long.toString(due.daysLeft(edition.agenda().day()))),
        where(edition, due, index),
        Markup.of("td", texts.get("triggers.kind", due.entry().kind())),
        Markup.of("td").add(Markup.of("bdi", due.entry().title())),
        Markup.of("td", texts.get("triggers.certainty", due.entry().certainty())));
    if (index) {
      row.add(Markup.of("td", item.violence().map(Figures::probability).orElse("–")));
    }
    return row.add(Markup.of("td").add(Markup.of("bdi", due.entry().source())));
  }

  private static Markup where(Edition edition, Occurrence due, boolean index) {
    boolean listed =
        due.entry().scope() instanceof CalendarScope.One(State state)
            && edition.watchlist().outlooks().stream()
                .anyMatch(o -> o.state().code() == state.code());
    if (index && listed && due.entry().scope() instanceof CalendarScope.One(State state)) {
      return Markup.of("td")
          .add(Markup.of("a", state.name()).with("href", edition.addresses().of(state)));
    }
    return Markup.of("td", due.entry().scope().title());
  }

  private static String days(Occurrence due) {
    return due.first().equals(due.last())
        ? due.first().toString()
        : due.first() + " – " + due.last();
  }
}
