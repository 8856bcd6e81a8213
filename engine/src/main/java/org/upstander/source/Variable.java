package org.upstander.source;

import java.util.List;

/// What a figure counts or measures, and in which unit.
///
/// Names that end in `_from` are about the state people left, names that end in `_in` about the
/// state they are in; the other state of the pair is the figure's counterpart.
///
/// @param id lower-case letters, digits and underscores, at most 64, starting with a letter
/// @param unit the unit in words, such as `deaths` or `people`
public record Variable(String id, String unit) {
  public static final Variable DEATHS_STATE_BASED = new Variable("deaths_state_based", "deaths");
  public static final Variable DEATHS_NON_STATE = new Variable("deaths_non_state", "deaths");
  public static final Variable DEATHS_ONE_SIDED = new Variable("deaths_one_sided", "deaths");

  /// Deaths by the three types of violence.
  public static final List<Variable> DEATHS =
      List.of(DEATHS_STATE_BASED, DEATHS_NON_STATE, DEATHS_ONE_SIDED);

  public static final Variable POPULATION = new Variable("population", "people");

  /// V-Dem's liberal democracy index, 0 (low) to 1 (high).
  public static final Variable LIBERAL_DEMOCRACY = new Variable("liberal_democracy", "index 0–1");

  public Variable {
    if (!valid(id)) {
      throw new IllegalArgumentException(
          "a variable's name is lower-case letters, digits and underscores, was \"" + id + "\"");
    }
    if (unit.isBlank() || unit.length() > 64) {
      throw new IllegalArgumentException("a unit is 1 to 64 characters, was \"" + unit + "\"");
    }
  }

  static boolean valid(String id) {
    if (id.isEmpty() || id.length() > 64 || id.charAt(0) < 'a' || id.charAt(0) > 'z') {
      return false;
    }
    return id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_');
  }

  /// The figures of a pair of states about those who left: `id_from`.
  static Variable from(String id, String unit) {
    return new Variable(id + "_from", unit);
  }

  /// The figures of a pair of states about those who came: `id_in`.
  static Variable in(String id, String unit) {
    return new Variable(id + "_in", unit);
  }

  @Override
  public String toString() {
    return id;
  }
}
