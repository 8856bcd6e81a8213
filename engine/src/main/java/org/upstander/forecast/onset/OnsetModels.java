package org.upstander.forecast.onset;

import java.util.List;

/// The models that can be asked for by name.
public final class OnsetModels {
  /// What is used when no model is named.
  public static final String DEFAULT = "upstander";

  private static final List<OnsetModel> ALL =
      List.of(
          RateOnset.BASE_RATE,
          RateOnset.LAST_KNOWN,
          ElasticNetOnset.DEFAULT,
          EnsembleOnset.alone(LogitComponent.DEFAULT),
          EnsembleOnset.alone(BoostingComponent.DEFAULT),
          EnsembleOnset.alone(ForestComponent.DEFAULT),
          EnsembleOnset.DEFAULT);

  private OnsetModels() {}

  /// All names, baselines first.
  public static List<String> names() {
    return ALL.stream().map(OnsetModel::name).toList();
  }

  /// The model of this name.
  ///
  /// @throws IllegalArgumentException if there is none; the message lists those there are
  public static OnsetModel named(String name) {
    return ALL.stream()
        .filter(model -> model.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no model is called %s; there are %s".formatted(name, String.join(", ", names()))));
  }
}
