package org.upstander.node.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.upstander.record.Bundle;
import org.upstander.record.log.Proof;

/// The page that says how an exported entry is verified without this program: shell commands with
/// openssl, each with what it shows.
final class ByHand {
  private static final Pattern PLACE = Pattern.compile("@([A-Z]+)@");
  private static final int WIDTH = 90;

  private ByHand() {}

  /// For any exported entry, whose file is named when the page is run.
  static String any() {
    return page("any.sh");
  }

  /// For one exported entry, every value in its place.
  static String of(Path file, Bundle bundle) {
    var signed = bundle.signedCheckpoint();
    var signature = bundle.entry().signature();
    Map<String, String> values =
        Map.ofEntries(
            Map.entry("BUNDLE", quoted(file.toAbsolutePath().toString())),
            Map.entry("INDEX", Long.toString(bundle.index())),
            Map.entry("SIZE", Long.toString(signed.checkpoint().size())),
            Map.entry("ENTRY", lines(bundle.entry().text())),
            Map.entry("KEY", quoted(bundle.publicKey())),
            Map.entry("ID", quoted(signature.key())),
            Map.entry("SIGNATURE", quoted(signature.value())),
            Map.entry("PATH", path(bundle.path())),
            Map.entry("STEPS", steps(bundle)),
            Map.entry("ROOT", quoted(signed.checkpoint().root().base64())),
            Map.entry("LOG", quoted(signed.checkpoint().origin())),
            Map.entry("NODEKEY", quoted(bundle.nodeKey())),
            Map.entry("MARK", quoted(signed.mark())));
    return PLACE
        .matcher(page("this.sh"))
        .replaceAll(m -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(m.group(1)))));
  }

  private static String path(List<String> hashes) {
    return hashes.isEmpty() ? "[]" : "[\"" + String.join("\",\"", hashes) + "\"]";
  }

  /// One command a neighbour, on the side where the place in the log puts it.
  private static String steps(Bundle bundle) {
    long size = bundle.signedCheckpoint().checkpoint().size();
    if (bundle.index() < 0 || bundle.index() >= size) {
      return "fails 'the log is shorter than the place of the entry'";
    }
    var sides = Proof.sides(bundle.index(), size);
    if (sides.size() != bundle.path().size()) {
      return "fails \"the path has %d hashes, this place asks for %d\""
          .formatted(bundle.path().size(), sides.size());
    }
    var steps = new ArrayList<String>();
    for (int i = 0; i < sides.size(); i++) {
      String side =
          switch (sides.get(i)) {
            case LEFT -> "left ";
            case RIGHT -> "right";
          };
      steps.add(side + " " + bundle.path().get(i));
    }
    return String.join("\n", steps);
  }

  /// Text as arguments of one `printf`, a line each, which it prints without anything between them.
  private static String lines(String text) {
    var lines = new ArrayList<String>();
    int[] points = text.codePoints().toArray();
    for (int from = 0; from < points.length; from += WIDTH) {
      lines.add("  " + quoted(new String(points, from, Math.min(WIDTH, points.length - from))));
    }
    return String.join(" \\\n", lines);
  }

  /// Text between single quotes, in which the shell reads nothing. What a terminal would not show
  /// as it is stands as numbers.
  private static String quoted(String text) {
    var quoted = new StringBuilder("'");
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            c -> quoted.append(c.equals("'") ? "'\\''" : PlainWriter.passes(c) ? c : octal(c)));
    return quoted.append("'").toString();
  }

  private static String octal(String character) {
    var octal = new StringBuilder("'\"$(printf '");
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      octal.append("\\%03o".formatted(b & 0xff));
    }
    return octal.append("')\"'").toString();
  }

  private static String page(String name) {
    try (var in = ByHand.class.getResourceAsStream("/record/by-hand/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
