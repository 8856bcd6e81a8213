package org.upstander;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Data flows one way: a package may use the packages listed before it, never those after.
public final class DataFlow {
  /// The river, from its spring to the sea. A package that is not listed does not exist.
  static final List<String> RIVER =
      List.of(
          """
          world source evidence panel signal forecast score group
          assess warning option response recurrence record exchange node\
          """
              .split("\\s+"));

  private static final Pattern OURS = Pattern.compile("org/upstander/(\\w+)/");

  private DataFlow() {}

  /// Every use that runs against the stream, as `from -> to in File.class`.
  public static TreeSet<String> uphill(Path classes) throws IOException {
    var wrong = new TreeSet<String>();
    try (var files = Files.walk(classes)) {
      for (Path p : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        inspect(p, wrong);
      }
    }
    return wrong;
  }

  private static void inspect(Path file, TreeSet<String> wrong) throws IOException {
    var model = ClassFile.of().parse(file);
    var self = OURS.matcher(model.thisClass().asInternalName());
    if (!self.find()) {
      wrong.add(model.thisClass().asInternalName() + " is outside the river");
      return;
    }
    int here = RIVER.indexOf(self.group(1));
    for (var entry : model.constantPool()) {
      // Every class name, descriptor and generic signature ends up in the pool as text.
      if (!(entry instanceof Utf8Entry text)) {
        continue;
      }
      var use = OURS.matcher(text.stringValue());
      while (use.find()) {
        int there = RIVER.indexOf(use.group(1));
        if (here < 0 || there < 0 || there > here) {
          wrong.add(self.group(1) + " -> " + use.group(1) + " in " + file.getFileName());
        }
      }
    }
  }
}
