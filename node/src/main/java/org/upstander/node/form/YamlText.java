package org.upstander.node.form;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads one document of YAML 1.2, and so JSON, without anchors and tags: those make a page mean
/// something else than what it shows.
final class YamlText {
  private static final int DEEPEST = 32;
  private static final int MOST_PIECES = 100_000;
  private static final int LONGEST_NAME = 100;

  private final Iterator<Event> events;
  private int depth;
  private int pieces;

  private YamlText(String text) {
    var settings = LoadSettings.builder().setCodePointLimit(Written.MOST_BYTES + 1).build();
    events = new Parse(settings).parseString(text).iterator();
  }

  static Piece read(String text) {
    try {
      return new YamlText(text).document();
    } catch (MarkedYamlEngineException e) {
      throw new Wrong(place(e.getProblemMark()), YamlProblem.of(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new Wrong(Place.START, YamlProblem.of(String.valueOf(e.getMessage())));
    }
  }

  private Piece document() {
    events.next(); // the stream begins
    if (events.next() instanceof StreamEndEvent) { // else a document begins
      throw new Wrong(Place.START, "there is nothing in it.");
    }
    Piece piece = piece(events.next());
    if (piece instanceof Piece.Nothing) {
      throw new Wrong(piece.place(), "there is nothing in it.");
    }
    events.next(); // the document ends
    Event after = events.next();
    if (!(after instanceof StreamEndEvent)) {
      throw new Wrong(
          place(after.getStartMark()),
          "a second document begins. Put one document into a file; a list begins each item with"
              + " '- '.");
    }
    return piece;
  }

  private Piece piece(Event event) {
    Place place = place(event.getStartMark());
    if (++pieces > MOST_PIECES) {
      throw new Wrong(place, "more than %,d values.".formatted(MOST_PIECES));
    }
    if (event instanceof AliasEvent || event instanceof NodeEvent n && n.getAnchor().isPresent()) {
      throw new Wrong(
          place,
          "anchors (&) and references (*) are not read. Write the value out; text that begins with"
              + " & or * goes in quotes.");
    }
    return switch (event) {
      case ScalarEvent scalar -> word(scalar, place);
      case SequenceStartEvent row -> {
        refuseTag(row.getTag(), place);
        yield row(place);
      }
      case MappingStartEvent block -> {
        refuseTag(block.getTag(), place);
        yield block(place);
      }
      default -> throw new IllegalStateException("no piece begins with " + event);
    };
  }

  private static void refuseTag(Optional<String> tag, Place place) {
    if (tag.isPresent()) {
      throw new Wrong(
          place, "tags (!) are not read. Leave it out; text that begins with ! goes in quotes.");
    }
  }

  private static Piece word(ScalarEvent scalar, Place place) {
    refuseTag(scalar.getTag(), place);
    String text = scalar.getValue();
    if (scalar.isPlain() && (text.isEmpty() || text.equals("~") || text.equals("null"))) {
      return new Piece.Nothing(place);
    }
    if (text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF || c == 0)) {
      throw new Wrong(place, "it holds half a character or none (U+D800 to U+DFFF, U+0000).");
    }
    boolean lines =
        scalar.getScalarStyle() == ScalarStyle.LITERAL
            || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    return new Piece.Word(place, lines ? text.stripTrailing() : text, !scalar.isPlain());
  }

  private Piece row(Place place) {
    deeper(place);
    var items = new ArrayList<Piece>();
    for (Event e = events.next(); !(e instanceof SequenceEndEvent); e = events.next()) {
      items.add(piece(e));
    }
    depth--;
    return new Piece.Row(place, items);
  }

  private Piece block(Place place) {
    deeper(place);
    var members = new LinkedHashMap<String, Piece.Member>();
    for (Event e = events.next(); !(e instanceof MappingEndEvent); e = events.next()) {
      Piece name = piece(e);
      if (!(name instanceof Piece.Word(Place at, String text, boolean _))) {
        throw new Wrong(name.place(), "a name was expected before the colon.");
      }
      if (text.length() > LONGEST_NAME) {
        throw new Wrong(at, "a name has at most %d characters.".formatted(LONGEST_NAME));
      }
      var member = new Piece.Member(at, piece(events.next()));
      if (members.putIfAbsent(text, member) != null) {
        throw new Wrong(at, "'%s' stands twice. Keep one.".formatted(Wrong.shortened(text)));
      }
    }
    depth--;
    return new Piece.Block(place, members);
  }

  private void deeper(Place place) {
    if (++depth > DEEPEST) {
      throw new Wrong(place, "more than %d levels within each other.".formatted(DEEPEST));
    }
  }

  private static Place place(Optional<Mark> mark) {
    return mark.map(m -> Place.of(m.getLine() + 1, m.getColumn() + 1)).orElse(Place.START);
  }
}
