package org.upstander.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.upstander.world.Scheme;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;

/// Reads a [Mapping] from JSON.
final class MappingFile {
  private static final int LONGEST = 1 << 20;
  private static final List<String> ROLES =
      List.of("id", "latitude", "longitude", "adm1", "adm2", "side_a", "side_b");
  private static final Set<String> TOLL =
      Set.of("best", "low", "high", "side_a", "side_b", "civilians", "unknown");

  private final Keys keys;

  private MappingFile(Keys keys) {
    this.keys = keys;
  }

  static Mapping read(String name, InputStream in) throws IOException {
    return parse(name, in, MappingFile::mapping);
  }

  private interface Meaning<T> {
    T of(MappingFile file) throws UnreadableFile;
  }

  private static <T> T parse(String name, InputStream in, Meaning<T> meaning) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST + 1);
    if (bytes.length > LONGEST) {
      throw new UnreadableFile("It is longer than a mapping can be.", name, "Give the mapping.");
    }
    var limits = new Limits(LONGEST, 1, LONGEST, LONGEST, 1000, 16);
    var parser = GedGeoJson.json(limits).createParser(ObjectReadContext.empty(), bytes);
    try (parser) {
      parser.nextToken();
      return meaning.of(new MappingFile(Keys.read(parser, "")));
    } catch (JacksonException e) {
      throw GedGeoJson.unreadable(e, parser.currentLocation()).in(name);
    } catch (UnreadableFile e) {
      throw e.in(name);
    }
  }

  private Mapping mapping() throws UnreadableFile {
    var rows = choice(keys, "rows", Mapping.Kind.class);
    var columns = new HashMap<String, String>();
    for (String role : ROLES) {
      keys.textIfGiven(role).ifPresent(column -> columns.put(role, column));
    }
    var category = category(rows);
    var mapping =
        new Mapping(
            new Publisher(keys.text("publisher"), keys.text("licence"), keys.text("citation")),
            keys.text("dataset"),
            version(),
            separator(),
            rows,
            state(),
            date(rows),
            columns,
            category,
            values(rows),
            coverage());
    if (rows == Mapping.Kind.EVENTS && category.isEmpty()) {
      throw keys.wrong("category", "events need it, to tell the type of violence");
    }
    keys.done();
    return mapping;
  }

  private Optional<Version> version() throws UnreadableFile {
    var text = keys.textIfGiven("version");
    try {
      return text.map(Version::parse);
    } catch (IllegalArgumentException e) {
      throw keys.wrong("version", "numbers with points between them were expected, such as 24.1");
    }
  }

  private char separator() throws UnreadableFile {
    String text = keys.textIfGiven("separator").orElse(",");
    if (text.length() != 1 || text.charAt(0) == '"' || text.charAt(0) < ' ' && !text.equals("\t")) {
      throw keys.wrong("separator", "one character was expected, such as \",\", \";\" or \"\\t\"");
    }
    return text.charAt(0);
  }

  private Mapping.StateCell state() throws UnreadableFile {
    Keys state = keys.object("state");
    String scheme = state.text("scheme").toUpperCase(Locale.ROOT);
    Optional<Scheme> codes =
        scheme.equals("NAME")
            ? Optional.empty()
            : Optional.of(choice(state, "scheme", Scheme.class));
    boolean constant = state.has("value");
    String text = constant ? state.text("value") : state.text("column");
    state.done();
    return new Mapping.StateCell(text, constant, codes);
  }

  private Mapping.DateCells date(Mapping.Kind rows) throws UnreadableFile {
    Keys date = keys.object("date");
    String first = date.text(date.has("first") ? "first" : "column");
    var last = date.textIfGiven("last");
    String format = date.text("format");
    boolean views = format.equals("views-month");
    try {
      boolean days = !views && DatePattern.of(format).days();
      if (rows == Mapping.Kind.EVENTS && !days) {
        throw date.wrong("format", "events need a day, such as yyyy-MM-dd");
      }
    } catch (IllegalArgumentException e) {
      throw date.wrong("format", "views-month was expected, or " + String.valueOf(e.getMessage()));
    }
    date.done();
    return new Mapping.DateCells(first, last, format);
  }

  private Optional<Mapping.Category> category(Mapping.Kind rows) throws UnreadableFile {
    var given = keys.objectIfGiven("category");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Keys category = given.get();
    Keys kinds = category.object("kinds");
    for (Map.Entry<String, String> kind : kinds.pairs().entrySet()) {
      boolean known =
          rows == Mapping.Kind.EVENTS ? violence(kind.getValue()) : Variable.valid(kind.getValue());
      if (!known) {
        throw kinds.wrong(
            kind.getKey(),
            rows == Mapping.Kind.EVENTS
                ? "one of STATE_BASED, NON_STATE, ONE_SIDED was expected"
                : "lower-case letters, digits and underscores were expected");
      }
    }
    var result = new Mapping.Category(category.text("column"), kinds.pairs());
    category.done();
    return Optional.of(result);
  }

  private static boolean violence(String text) {
    for (Violence violence : Violence.values()) {
      if (violence.name().equals(text)) {
        return true;
      }
    }
    return false;
  }

  private List<Mapping.Measure> values(Mapping.Kind rows) throws UnreadableFile {
    var values = new ArrayList<Mapping.Measure>();
    for (Keys value : keys.objects("values")) {
      String id = value.text("variable");
      if (rows == Mapping.Kind.EVENTS && !TOLL.contains(id)) {
        throw value.wrong("variable", "for events one of " + new java.util.TreeSet<>(TOLL));
      }
      var column = value.textIfGiven("column");
      try {
        var unit = value.textIfGiven("unit").orElse(rows == Mapping.Kind.EVENTS ? "deaths" : "");
        values.add(new Mapping.Measure(column, new Variable(id, unit)));
      } catch (IllegalArgumentException e) {
        throw value.wrong(Variable.valid(id) ? "unit" : "variable", String.valueOf(e.getMessage()));
      }
      value.done();
    }
    boolean best = values.stream().anyMatch(v -> v.variable().id().equals("best"));
    if (values.isEmpty() || rows == Mapping.Kind.EVENTS && !best) {
      throw keys.wrong("values", "at least one was expected; for events the variable best");
    }
    return values;
  }

  /// Reads a file that holds only what another file covers.
  static List<Declared> readCoverage(String name, InputStream in) throws IOException {
    return parse(
        name,
        in,
        file -> {
          if (!file.keys.has("coverage")) {
            throw file.keys.wrong("coverage", "it is missing; an object or a list was expected");
          }
          var declared = file.coverage();
          file.keys.done();
          return declared;
        });
  }

  private List<Declared> coverage() throws UnreadableFile {
    if (!keys.has("coverage")) {
      return List.of();
    }
    var declared = new ArrayList<Declared>();
    for (Keys one : keys.objectOrObjects("coverage")) {
      declared.add(declared(one));
    }
    return declared;
  }

  private static Declared declared(Keys coverage) throws UnreadableFile {
    var declared =
        new Declared(
            month(coverage, "from"),
            month(coverage, "to"),
            coverage.texts("states"),
            coverage.has("variables") ? coverage.texts("variables") : List.of());
    coverage.done();
    if (declared.to().isBefore(declared.from())) {
      throw coverage.wrong("to", "a month not before \"from\" was expected");
    }
    return declared;
  }

  private static YearMonth month(Keys keys, String key) throws UnreadableFile {
    try {
      var month = YearMonth.parse(keys.text(key));
      if (month.getYear() >= 1946 && month.getYear() <= 9999) {
        return month;
      }
    } catch (DateTimeException e) {
      // Said below.
    }
    throw keys.wrong(key, "a month was expected, such as 2018-01");
  }

  private static <E extends Enum<E>> E choice(Keys keys, String key, Class<E> type)
      throws UnreadableFile {
    String text = keys.text(key).toUpperCase(Locale.ROOT);
    var known = new ArrayList<String>();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
      known.add(constant.name().toLowerCase(Locale.ROOT));
    }
    if (type == Scheme.class) {
      known.add("name");
    }
    throw keys.wrong(key, "one of " + known + " was expected, not \"" + text + "\"");
  }
}
