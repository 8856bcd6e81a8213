package org.upstander.node.form;

/// What to do about text that is no YAML.
final class YamlProblem {
  private YamlProblem() {}

  static String of(String problem) {
    String line = Wrong.shortened(problem.strip().lines().findFirst().orElse("unreadable"));
    return "it cannot be read as YAML or JSON: " + line + ". " + advice(problem);
  }

  private static String advice(String problem) {
    if (problem.contains("\\t") || problem.contains("TAB")) {
      return "Indent with spaces, not with tabs.";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "Put text that holds ': ' in quotes, and begin names below each other.";
    }
    if (problem.contains("could not find expected ':'")) {
      return "Write 'name: value', with a blank after the colon.";
    }
    return "Look for a quotation mark or bracket that is not closed, or a line that is indented"
        + " otherwise than its neighbours.";
  }
}
