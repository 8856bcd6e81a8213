package org.upstander.assess;

/// Who speaks. A closed set, so that a number can never pass for a person.
public sealed interface Voice {
  /// A person, or a body that speaks as one.
  ///
  /// @param id the id of a key; never a name
  record Assessor(String id) implements Voice {
    public Assessor {
      required(id, "an assessor is known by the id of a key");
    }
  }

  /// A rule or model that reads data.
  ///
  /// @param name which model or rule
  /// @param version which version of it, so that its judgement can be made again
  record Model(String name, String version) implements Voice {
    public Model {
      required(name, "a model has a name");
      required(version, "a model has a version");
    }
  }

  /// How a reader tells the two apart: `assessor …` or `model … …`.
  default String label() {
    return switch (this) {
      case Assessor(var id) -> "assessor " + id;
      case Model(var name, var version) -> "model " + name + " " + version;
    };
  }

  private static void required(String text, String rule) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(rule);
    }
  }
}
