package org.upstander.record.codec;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.upstander.record.json.JsonValue;
import org.upstander.record.json.JsonValue.JsonNumber;
import org.upstander.record.json.JsonValue.JsonText;
import org.upstander.record.json.JsonValue.JsonTruth;
import org.upstander.world.Probability;
import org.upstander.world.Situation;

/// The shapes of values that are one JSON text, number or truth value.
final class PlainShapes {
  private static final Map<Class<?>, Shape> SHAPES =
      Map.ofEntries(
          entry(String.class, new Worded("text", t -> t)),
          entry(LocalDate.class, new Worded("a day such as 2019-06-30", LocalDate::parse)),
          entry(YearMonth.class, new Worded("a month such as 2019-06", YearMonth::parse)),
          entry(
              Instant.class, new Worded("an instant such as 2019-06-30T12:00:00Z", Instant::parse)),
          entry(Duration.class, new Worded("a duration such as PT24H", Duration::parse)),
          entry(Situation.class, new Worded("a situation such as 625/darfur", Situation::parse)),
          entry(int.class, new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE, n -> (int) (long) n)),
          entry(
              Integer.class, new Whole(Integer.MIN_VALUE, Integer.MAX_VALUE, n -> (int) (long) n)),
          entry(
              long.class, new Whole(-JsonNumber.GREATEST_WHOLE, JsonNumber.GREATEST_WHOLE, n -> n)),
          entry(
              Long.class, new Whole(-JsonNumber.GREATEST_WHOLE, JsonNumber.GREATEST_WHOLE, n -> n)),
          entry(double.class, new Real()),
          entry(Double.class, new Real()),
          entry(boolean.class, new Truth()),
          entry(Boolean.class, new Truth()),
          entry(Probability.class, new Chance()));

  private PlainShapes() {}

  static Optional<Shape> find(Class<?> type) {
    return Optional.ofNullable(SHAPES.get(type));
  }

  /// What is written as its own text; text that would be written otherwise is refused.
  private record Worded(String what, Function<String, Object> parse) implements Shape {
    @Override
    public JsonValue write(Object value) {
      return new JsonText(value.toString());
    }

    @Override
    public Object read(JsonValue json, String path) {
      if (!(json instanceof JsonText(String text))) {
        throw new UnfitJson(path, what + " was expected, not " + Words.of(json));
      }
      Object value = parsed(text, path);
      if (!value.toString().equals(text)) {
        throw new UnfitJson(path, "'%s' is to be written '%s'".formatted(text, value));
      }
      return value;
    }

    private Object parsed(String text, String path) {
      try {
        return parse.apply(text);
      } catch (DateTimeException | IllegalArgumentException e) {
        throw new UnfitJson(path, what + " was expected, not '" + text + "'");
      }
    }
  }

  private record Whole(long least, long greatest, Function<Long, Object> as) implements Shape {
    @Override
    public JsonValue write(Object value) {
      long n = ((Number) value).longValue();
      if (n < least || n > greatest) {
        throw new IllegalArgumentException(n + " is beyond the whole numbers that JSON keeps");
      }
      return new JsonNumber(n);
    }

    @Override
    public Object read(JsonValue json, String path) {
      if (json instanceof JsonNumber(double n)
          && n == Math.rint(n)
          && n >= least
          && n <= greatest) {
        return as.apply((long) n);
      }
      String range = json instanceof JsonNumber ? " from %d to %d".formatted(least, greatest) : "";
      throw new UnfitJson(
          path, "a whole number%s was expected, not %s".formatted(range, Words.of(json)));
    }
  }

  private record Real() implements Shape {
    @Override
    public JsonValue write(Object value) {
      return new JsonNumber((Double) value);
    }

    @Override
    public Object read(JsonValue json, String path) {
      if (json instanceof JsonNumber(double n)) {
        return n;
      }
      throw new UnfitJson(path, "a number was expected, not " + Words.of(json));
    }
  }

  private record Truth() implements Shape {
    @Override
    public JsonValue write(Object value) {
      return new JsonTruth((Boolean) value);
    }

    @Override
    public Object read(JsonValue json, String path) {
      if (json instanceof JsonTruth(boolean truth)) {
        return truth;
      }
      throw new UnfitJson(path, "true or false was expected, not " + Words.of(json));
    }
  }

  private record Chance() implements Shape {
    @Override
    public JsonValue write(Object value) {
      return new JsonNumber(((Probability) value).value());
    }

    @Override
    public Object read(JsonValue json, String path) {
      if (json instanceof JsonNumber(double n) && n >= 0 && n <= 1) {
        return new Probability(n);
      }
      throw new UnfitJson(path, "a probability from 0 to 1 was expected, not " + Words.of(json));
    }
  }
}
