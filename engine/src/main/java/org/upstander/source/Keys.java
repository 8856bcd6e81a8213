package org.upstander.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The keys of one object of a mapping, taken one by one; each complaint names the key, where it
/// stands and what was expected. A key that nobody takes is a mistake too.
final class Keys {
  /// A value of the file: text, a list of values, or an object.
  private record Node(Object content, long line) {}

  private final String path;
  private final long line;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private Keys(String path, long line) {
    this.path = path;
    this.line = line;
  }

  /// Reads the object the parser stands on.
  static Keys read(JsonParser parser, String path) throws UnreadableFile {
    long start = parser.currentTokenLocation().getLineNr();
    var keys = new Keys(path, start);
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw complaint(path, start, "an object in braces was expected");
    }
    for (String key = parser.nextName(); key != null; key = parser.nextName()) {
      parser.nextToken();
      String inner = path.isEmpty() ? key : path + "." + key;
      if (keys.nodes.put(key, node(parser, inner)) != null) {
        throw complaint(inner, parser.currentTokenLocation().getLineNr(), "it stands twice");
      }
    }
    return keys;
  }

  private static Node node(JsonParser parser, String path) throws UnreadableFile {
    long line = parser.currentTokenLocation().getLineNr();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return new Node(read(parser, path), line);
    }
    if (token == JsonToken.START_ARRAY) {
      var list = new ArrayList<Node>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(node(parser, path + "[" + list.size() + "]"));
      }
      return new Node(list, line);
    }
    if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
      return new Node(parser.getString(), line);
    }
    throw complaint(
        path, line, "text, a list or an object was expected, not " + parser.getString());
  }

  boolean has(String key) {
    return nodes.containsKey(key);
  }

  String text(String key) throws UnreadableFile {
    return textIfGiven(key)
        .orElseThrow(() -> complaint(full(key), line, "it is missing; text was expected"));
  }

  Optional<String> textIfGiven(String key) throws UnreadableFile {
    taken.add(key);
    Node node = nodes.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node.content() instanceof String text && !text.isEmpty()) {
      return Optional.of(text);
    }
    throw complaint(full(key), node.line(), "text was expected");
  }

  Keys object(String key) throws UnreadableFile {
    return objectIfGiven(key)
        .orElseThrow(() -> complaint(full(key), line, "it is missing; an object was expected"));
  }

  Optional<Keys> objectIfGiven(String key) throws UnreadableFile {
    taken.add(key);
    Node node = nodes.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node.content() instanceof Keys keys) {
      return Optional.of(keys);
    }
    throw complaint(full(key), node.line(), "an object in braces was expected");
  }

  /// The objects of a list.
  List<Keys> objects(String key) throws UnreadableFile {
    var objects = new ArrayList<Keys>();
    for (Object item : list(key)) {
      if (!(item instanceof Keys keys)) {
        throw complaint(full(key), line, "a list of objects was expected");
      }
      objects.add(keys);
    }
    return objects;
  }

  /// The objects of a list, or the one object that stands there without a list.
  List<Keys> objectOrObjects(String key) throws UnreadableFile {
    Node node = nodes.get(key);
    return node != null && node.content() instanceof Keys ? List.of(object(key)) : objects(key);
  }

  /// The texts of a list.
  List<String> texts(String key) throws UnreadableFile {
    var texts = new ArrayList<String>();
    for (Object item : list(key)) {
      if (!(item instanceof String text)) {
        throw complaint(full(key), line, "a list of texts was expected");
      }
      texts.add(text);
    }
    return texts;
  }

  private List<Object> list(String key) throws UnreadableFile {
    taken.add(key);
    Node node = nodes.get(key);
    if (node == null || !(node.content() instanceof List<?> list)) {
      throw complaint(full(key), node == null ? line : node.line(), "a list was expected");
    }
    return list.stream().map(item -> ((Node) item).content()).toList();
  }

  /// Every key and its text.
  Map<String, String> pairs() throws UnreadableFile {
    var pairs = new LinkedHashMap<String, String>();
    for (String key : nodes.keySet()) {
      pairs.put(key, text(key));
    }
    return pairs;
  }

  /// Complains about a key nobody took.
  void done() throws UnreadableFile {
    for (Map.Entry<String, Node> node : nodes.entrySet()) {
      if (!taken.contains(node.getKey())) {
        throw complaint(
            full(node.getKey()), node.getValue().line(), "no such key; known here: " + taken);
      }
    }
  }

  /// A complaint about the value of a key.
  UnreadableFile wrong(String key, String expected) {
    Node node = nodes.get(key);
    return complaint(full(key), node == null ? line : node.line(), expected);
  }

  private String full(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static UnreadableFile complaint(String path, long line, String expected) {
    return new UnreadableFile(
        "Key \"" + path + "\": " + expected + ".",
        "line " + line,
        "docs/methods/sources.md lists the keys of a mapping.");
  }
}
