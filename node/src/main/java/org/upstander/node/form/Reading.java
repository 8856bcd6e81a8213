package org.upstander.node.form;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.upstander.record.json.JsonValue;
import org.upstander.record.json.JsonValue.JsonArray;
import org.upstander.record.json.JsonValue.JsonNull;
import org.upstander.record.json.JsonValue.JsonNumber;
import org.upstander.record.json.JsonValue.JsonObject;
import org.upstander.record.json.JsonValue.JsonText;
import org.upstander.record.json.JsonValue.JsonTruth;
import org.upstander.world.Probability;

/// Turns pieces into JSON by the type that is wanted, and remembers where each value stood.
///
/// What a word is depends on what is wanted in its place: `7.10` is an indicator where text is
/// wanted and a number where a number is, `no` is text, a day needs no quotes. What does not fit is
/// left as text, for [RecordCodec] to refuse.
final class Reading {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]{0,18})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");
  private static final Set<Class<?>> NUMBERS =
      Set.of(
          int.class,
          Integer.class,
          long.class,
          Long.class,
          double.class,
          Double.class,
          Probability.class);
  private static final Set<Class<?>> TRUTHS = Set.of(boolean.class, Boolean.class);

  private final Spots spots;

  Reading(Spots spots) {
    this.spots = spots;
  }

  /// Whether text is a number as JSON writes them.
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  JsonValue json(Piece piece, Type type, String path) {
    spots.put(path, piece.place());
    return switch (piece) {
      case Piece.Nothing _ -> new JsonNull();
      case Piece.Word word when spots.table() && Wanted.isRow(type) ->
          row(cells(word), Wanted.inner(type, 0), path);
      case Piece.Word word -> word(word, type);
      case Piece.Row(var _, var items) when Wanted.isRow(type) ->
          row(items, Wanted.inner(type, 0), path);
      case Piece.Block block when Wanted.isMap(type) -> map(block, type, path);
      case Piece.Block block when Wanted.isObject(type) -> object(block, Wanted.raw(type), path);
      // Of another kind than is wanted: nobody looks inside.
      case Piece.Row _ -> new JsonArray(List.of());
      case Piece.Block _ -> new JsonObject(new TreeMap<>());
    };
  }

  /// The items of a list in one cell, separated by `;`.
  private static List<Piece> cells(Piece.Word word) {
    return Arrays.stream(word.text().split(";", -1))
        .map(String::strip)
        .<Piece>map(text ->
            text.isEmpty()
                ? new Piece.Nothing(word.place())
                : new Piece.Word(word.place(), text, false))
        .toList();
  }

  private JsonValue row(List<Piece> items, Type type, String path) {
    var values = new ArrayList<JsonValue>();
    for (Piece item : items) {
      values.add(json(item, type, path + "[" + values.size() + "]"));
    }
    return new JsonArray(values);
  }

  private JsonValue map(Piece.Block block, Type type, String path) {
    var values = new TreeMap<String, JsonValue>();
    for (var member : block.members().entrySet()) {
      String name = constant(Wanted.inner(type, 0), member.getKey());
      member(member.getValue(), Wanted.inner(type, 1), path + "." + name)
          .ifPresent(value -> values.put(name, value));
    }
    return new JsonObject(values);
  }

  private JsonValue object(Piece.Block block, Class<?> type, String path) {
    var values = new TreeMap<String, JsonValue>();
    Map<String, Type> types = Wanted.components(block, type);
    for (var member : block.members().entrySet()) {
      String name = member.getKey();
      Type wanted = types.get(name);
      if (wanted == null) {
        spots.name(path + "." + name, member.getValue().name());
        values.put(name, new JsonNull()); // unknown, even if it is empty
        continue;
      }
      member(member.getValue(), wanted, path + "." + name)
          .ifPresent(value -> values.put(name, value));
    }
    return new JsonObject(values);
  }

  private Optional<JsonValue> member(Piece.Member member, Type type, String path) {
    boolean optional = Wanted.raw(type) == Optional.class;
    Piece value = member.value();
    spots.put(path, value.place());
    spots.name(path, member.name());
    if (value instanceof Piece.Nothing && spots.table() && Wanted.isRow(type)) {
      return Optional.of(new JsonArray(List.of()));
    }
    return leftOut(value, optional)
        ? Optional.empty()
        : Optional.of(json(value, optional ? Wanted.inner(type, 0) : type, path));
  }

  private boolean leftOut(Piece value, boolean optional) {
    return value instanceof Piece.Nothing
        || spots.table() && optional && value instanceof Piece.Block block && block.empty();
  }

  private JsonValue word(Piece.Word word, Type type) {
    String text = word.text();
    Class<?> raw = Wanted.raw(type);
    if (!word.quoted() && NUMBERS.contains(raw) && NUMBER.matcher(text).matches()) {
      return number(text);
    }
    if (!word.quoted() && TRUTHS.contains(raw) && (text.equals("true") || text.equals("false"))) {
      return new JsonTruth(Boolean.parseBoolean(text));
    }
    return new JsonText(constant(type, text));
  }

  /// Whole numbers that a double would change stay text and are refused.
  private static JsonValue number(String text) {
    double value = Double.parseDouble(text);
    boolean exact = !text.matches("-?[0-9]+") || Math.abs(value) <= JsonNumber.GREATEST_WHOLE;
    return Double.isFinite(value) && exact ? new JsonNumber(value) : new JsonText(text);
  }

  /// The constant of an enum that somebody meant who wrote it small or with hyphens or blanks.
  private static String constant(Type type, String text) {
    if (Wanted.raw(type).isEnum()) {
      String name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
      for (Object each : Wanted.raw(type).getEnumConstants()) {
        if (((Enum<?>) each).name().equals(name)) {
          return name;
        }
      }
    }
    return text;
  }
}
