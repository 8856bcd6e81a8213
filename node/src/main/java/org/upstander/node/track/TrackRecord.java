package org.upstander.node.track;

import java.util.List;

/// The track record: every row of its tables, ready to be shown.
///
/// @param marks published scores of others, by window
/// @param deaths mean scores of deaths by window and model
/// @param surprises states that were forecast worst, by window
/// @param scores scores of onset forecasts by period and model
/// @param reliability probabilities of onset against how often one followed
/// @param years onsets on the yearly lists, by base year and model
/// @param misses onsets far down the list
/// @param escalation scores of the chance that violence begins in a quiet state
/// @param grid mean CRPS by window and model, of half-degree cells, with published ones
public record TrackRecord(
    List<MarkRow> marks,
    List<DeathsRow> deaths,
    List<SurpriseRow> surprises,
    List<ScoreRow> scores,
    List<BinRow> reliability,
    List<YearRow> years,
    List<MissRow> misses,
    List<EscalationRow> escalation,
    List<GridRow> grid) {
  public TrackRecord {
    marks = List.copyOf(marks);
    deaths = List.copyOf(deaths);
    surprises = List.copyOf(surprises);
    scores = List.copyOf(scores);
    reliability = List.copyOf(reliability);
    years = List.copyOf(years);
    misses = List.copyOf(misses);
    escalation = List.copyOf(escalation);
    grid = List.copyOf(grid);
  }

  /// The score that somebody published for their own forecasts of a window.
  ///
  /// @param crps mean CRPS, in deaths
  public record MarkRow(int window, String model, double crps) {}

  /// Mean scores of one model on one window; lower is better.
  ///
  /// @param crps in deaths
  /// @param ignorance in bits
  /// @param intervalScore of the 90 % interval, in deaths
  /// @param inside50 share of outcomes inside the central 50 % interval
  /// @param inside80 the same for 80 %
  /// @param inside90 the same for 90 %
  /// @param cells months and places scored
  public record DeathsRow(
      int window,
      String model,
      double crps,
      double ignorance,
      double intervalScore,
      double inside50,
      double inside80,
      double inside90,
      int cells) {}

  /// A state that was forecast badly.
  ///
  /// @param before deaths recorded in the twelve months up to the origin
  /// @param expected mean of the deaths forecast for the year
  /// @param low lower end of the 80 % interval of that sum
  /// @param high its upper end
  /// @param recorded deaths recorded in the year
  /// @param share part of the window's whole CRPS, 0 to 1
  public record SurpriseRow(
      int window,
      String state,
      double before,
      double expected,
      double low,
      double high,
      double recorded,
      double share) {}

  /// One score of one forecaster of onsets.
  ///
  /// @param first first base year
  /// @param last last base year
  /// @param score such as `AUC`
  /// @param low lower end of its 80 % interval; NaN if it has none
  /// @param high its upper end; NaN if it has none
  public record ScoreRow(
      int first,
      int last,
      String model,
      int cases,
      int onsets,
      String score,
      double value,
      double low,
      double high) {}

  /// Forecasts of about the same probability, and how often an onset followed.
  ///
  /// @param low lower end of the 80 % interval of the rate
  /// @param high its upper end
  public record BinRow(
      String model, double forecast, double happened, double low, double high, int count) {}

  /// Onsets on the lists of the highest states of one base year.
  public record YearRow(
      int baseYear,
      String model,
      int states,
      int onsets,
      double top10,
      double top20,
      double top30,
      double logLoss) {}

  /// An onset that was not among the thirty highest.
  ///
  /// @param lowered what lowered the probability most, in words
  /// @param raised what raised it most, in words
  public record MissRow(
      int baseYear,
      String state,
      double probability,
      int rank,
      int states,
      String lowered,
      String raised) {}

  /// The scores of one forecaster of the start of violence.
  ///
  /// @param first the first year in whose January forecasts begin
  /// @param last the last one
  /// @param months within how many months
  /// @param cases quiet places forecast
  /// @param events how many of them saw violence begin
  /// @param expected how many the probabilities add up to
  public record EscalationRow(
      int first,
      int last,
      int months,
      String model,
      int cases,
      int events,
      double expected,
      double auc,
      double averagePrecision,
      double brier,
      double logLoss) {}

  /// Mean CRPS of one model on one window of cells, in deaths.
  ///
  /// @param low lower end of its 80 % interval; NaN for a published score
  /// @param high its upper end; NaN for a published score
  public record GridRow(int window, String model, double crps, double low, double high) {}

  /// The model whose forecasts are the product's.
  public static final String OURS = "upstander";
}
