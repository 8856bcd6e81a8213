package org.upstander.node.form;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.upstander.node.Mistake;
import org.upstander.warning.rule.Input;
import org.upstander.warning.rule.Measure;
import org.upstander.warning.rule.RuleTable;
import org.upstander.world.Likeness;

/// Reads what somebody makes up of a situation, for exercises: each measure of the rule table with
/// a number, with bounds, or with the reason why it is not known.
///
/// ```
/// deaths: 310
/// structural: 0.03
/// one-sided: {low: 20, high: 90, agreement: 0.8, reason: two sources contradict each other}
/// signals: {missing: no list of events covers the region}
/// ```
///
/// A measure that is left out is missing.
public final class PictureForm {
  private static final List<String> BOUNDS = List.of("agreement", "high", "low", "reason");
  private static final String MISSING = "missing";
  private static final int FURTHEST = 40;

  private PictureForm() {}

  /// The inputs in a file of YAML or JSON; `-` is standard input.
  public static SortedMap<String, Input> read(Path file) {
    return read(Written.of(file));
  }

  public static SortedMap<String, Input> read(Written written) {
    try {
      if (!(YamlText.read(written.text()) instanceof Piece.Block(var _, var members))) {
        throw new Wrong(Place.START, "measures were expected, such as 'deaths: 310'.");
      }
      var inputs = new TreeMap<String, Input>();
      members.forEach(
          (id, member) -> inputs.put(id, input(measure(id, member.name()), member.value())));
      return inputs;
    } catch (Wrong wrong) {
      throw Mistake.input(written.name() + ": " + wrong.getMessage());
    }
  }

  private static Measure measure(String id, Place place) {
    var measures = RuleTable.shipped().measures();
    return measures.stream()
        .filter(m -> m.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new Wrong(
                place,
                "'%s' is no measure of the rule table; the nearest is %s. There are: %s."
                    .formatted(
                        Wrong.shortened(id),
                        measures.stream()
                            .map(Measure::id)
                            .min(Comparator.comparingInt(m -> Likeness.distance(id, m, FURTHEST)))
                            .orElse(""),
                        measures.stream().map(Measure::id).collect(Collectors.joining(", ")))));
  }

  private static Input input(Measure measure, Piece piece) {
    return switch (piece) {
      case Piece.Word word -> new Input.Known(number(measure, word));
      case Piece.Block(var place, var members) when members.containsKey(MISSING) -> {
        if (members.size() > 1) {
          throw new Wrong(place, "what is missing has a reason and nothing else.");
        }
        yield new Input.Missing(text(MISSING, piece));
      }
      case Piece.Block block -> between(measure, block);
      case Piece.Nothing(var place) ->
          throw new Wrong(
              place, "%s is empty: give a number, or {missing: why}.".formatted(measure.id()));
      case Piece.Row(var place, var _) ->
          throw new Wrong(place, "%s is one number, not a list.".formatted(measure.id()));
    };
  }

  private static Input between(Measure measure, Piece.Block block) {
    block
        .members()
        .forEach((name, member) -> {
          if (!BOUNDS.contains(name)) {
            throw new Wrong(
                member.name(),
                "'%s' is not known here. Known are: %s, or 'missing' alone."
                    .formatted(Wrong.shortened(name), String.join(", ", BOUNDS)));
          }
        });
    double agreement = find(block, "agreement").map(p -> plain("agreement", p)).orElse(1.0);
    try {
      return new Input.Between(
          number(measure, need(block, "low")),
          number(measure, need(block, "high")),
          agreement,
          text("reason", block));
    } catch (IllegalArgumentException e) {
      throw new Wrong(block.place(), e.getMessage() + ".");
    }
  }

  private static Optional<Piece> find(Piece.Block block, String name) {
    return Optional.ofNullable(block.members().get(name)).map(Piece.Member::value);
  }

  private static Piece need(Piece.Block block, String name) {
    return find(block, name)
        .orElseThrow(() -> new Wrong(block.place(), "'%s' is missing here.".formatted(name)));
  }

  private static String text(String name, Piece block) {
    if (block instanceof Piece.Block inner
        && need(inner, name) instanceof Piece.Word(var _, String text, boolean _)
        && !text.isBlank()) {
      return text;
    }
    throw new Wrong(block.place(), "'%s' says why, in words.".formatted(name));
  }

  private static double number(Measure measure, Piece piece) {
    double value = plain(measure.id(), piece);
    var limits = measure.limits();
    if (value < limits.least() || value > limits.most().orElse(Double.POSITIVE_INFINITY)) {
      throw new Wrong(
          piece.place(),
          "%s goes from %s to %s, not %s."
              .formatted(
                  measure.id(),
                  limits.least(),
                  limits.most().map(String::valueOf).orElse("any number"),
                  value));
    }
    return value;
  }

  private static double plain(String name, Piece piece) {
    if (piece instanceof Piece.Word(var _, String text, boolean quoted)
        && !quoted
        && Reading.isNumber(text)) {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    }
    throw new Wrong(piece.place(), "%s is a number, such as 0.03 or 310.".formatted(name));
  }
}
