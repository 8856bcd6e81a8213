package org.upstander.node.desk.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.upstander.world.Probability;

/// What a person says in place of what the record would say. Everything may be left out.
///
/// @param event what is warned of; alone it picks a chance of the forecast, with probability and
///   day it stands for itself
/// @param probability of the event
/// @param by the last day on which it would count
/// @param drivers what raises the risk, strongest first
/// @param signals what has changed of late
/// @param groups ids of groups at risk
/// @param options ids of options, the best first
public record NoticeForm(
    Optional<String> event,
    Optional<Probability> probability,
    Optional<LocalDate> by,
    Optional<List<String>> drivers,
    Optional<List<String>> signals,
    Optional<List<String>> groups,
    Optional<List<String>> options) {
  public static final NoticeForm EMPTY =
      new NoticeForm(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// The same, where what was typed goes before what stands here.
  ///
  /// @param typedEvent replaces event, probability and day
  public NoticeForm or(
      Optional<String> typedEvent, List<String> typedGroups, List<String> typedOptions) {
    boolean another = typedEvent.isPresent();
    return new NoticeForm(
        typedEvent.or(() -> event),
        another ? Optional.empty() : probability,
        another ? Optional.empty() : by,
        drivers,
        signals,
        typedGroups.isEmpty() ? groups : Optional.of(typedGroups),
        typedOptions.isEmpty() ? options : Optional.of(typedOptions));
  }
}
