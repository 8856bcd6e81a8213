package org.upstander.source;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// UCDP's events as GeoJSON: a collection of points with the columns of the table as properties.
/// Read feature by feature; the collection is never held as a whole.
final class GedGeoJson {
  private final Border border;
  private final JsonFactory json;
  private final Header header = new Header(GedEvents.COLUMNS);
  private final int latitude = header.find("latitude");
  private final int longitude = header.find("longitude");
  private final GedEvents events;
  private final Fields row;

  GedGeoJson(Border border, Limits limits) throws UnreadableFile {
    this.border = border;
    this.json = json(limits);
    this.events = new GedEvents(header, border);
    this.row = new Fields(header);
  }

  /// A parser that gives up at the limits.
  static JsonFactory json(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.field())
                .maxNameLength(1000)
                .maxNumberLength(1000)
                .build())
        .build();
  }

  void read(Text text, Verdicts out) throws IOException {
    var parser = json.createParser(ObjectReadContext.empty(), text);
    try (parser) {
      collection(parser, out);
    } catch (JacksonException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof IOException stream) {
          throw stream;
        }
      }
      throw unreadable(e, parser.currentLocation());
    }
    if (out.none()) {
      throw new UnreadableFile(
          "There is not one feature in it.", "", "Fetch it again from the publisher.");
    }
  }

  private void collection(JsonParser parser, Verdicts out) {
    parser.nextToken();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (name.equals("features") && value == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
          feature(parser);
          out.give(row, row.faulty() ? null : events.read(row));
        }
      } else if (name.equals("name") && value == JsonToken.VALUE_STRING) {
        Version.within(parser.getString()).ifPresent(border::version);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void feature(JsonParser parser) {
    row.begin(parser.currentTokenLocation().getLineNr());
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      row.fault(Reading.Reason.MISSING_VALUE, "a feature that is no object");
      return;
    }
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT && name.equals("properties")) {
        properties(parser);
      } else if (value == JsonToken.START_OBJECT && name.equals("geometry")) {
        geometry(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void properties(JsonParser parser) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      var column = header.position(column(name));
      if (column.isPresent() && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        put(column.getAsInt(), parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  /// The current name of a property of older releases.
  private static String column(String property) {
    return property.endsWith("_est") ? property.substring(0, property.length() - 4) : property;
  }

  private void geometry(JsonParser parser) {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken value = parser.nextToken();
      if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
        coordinates(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void coordinates(JsonParser parser) {
    for (int i = 0;
        parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null;
        i++) {
      if (!parser.currentToken().isNumeric()) {
        parser.skipChildren();
      } else if (i < 2 && row.blank(i == 0 ? longitude : latitude)) {
        put(i == 0 ? longitude : latitude, parser);
      }
    }
  }

  private void put(int column, JsonParser parser) {
    row.put(
        column, parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
  }

  /// Says what is wrong with JSON; `reached` is where the parser stood.
  static UnreadableFile unreadable(JacksonException e, TokenStreamLocation reached) {
    var at = e.getLocation() == null ? reached : e.getLocation();
    return new UnreadableFile(
        "It is no well-formed JSON: " + e.getOriginalMessage() + ".",
        "line " + at.getLineNr() + ", column " + at.getColumnNr(),
        "Fetch it again from the publisher.");
  }
}
