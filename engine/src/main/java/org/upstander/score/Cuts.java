package org.upstander.score;

import java.util.Arrays;

/// Every place a score can be cut: its distinct values from the highest down, with the events and
/// non-events at or above each. Equal scores cannot be told apart, so they enter together.
final class Cuts {
  final double[] value;
  final int[] eventsAbove;
  final int[] othersAbove;
  final int events;
  final int others;

  private Cuts(double[] value, int[] eventsAbove, int[] othersAbove) {
    this.value = value;
    this.eventsAbove = eventsAbove;
    this.othersAbove = othersAbove;
    this.events = eventsAbove[value.length - 1];
    this.others = othersAbove[value.length - 1];
  }

  static Cuts of(double[] score, boolean[] happened) {
    int events = Outcomes.requireBothKinds(score, happened);
    double[] ofEvents = new double[events];
    double[] ofOthers = new double[score.length - events];
    split(score, happened, ofEvents, ofOthers);
    double[] value = new double[score.length];
    int[] eventsAbove = new int[score.length];
    int[] othersAbove = new int[score.length];
    int e = events;
    int o = ofOthers.length;
    int cuts = 0;
    while (e > 0 || o > 0) {
      double top = Math.max(last(ofEvents, e), last(ofOthers, o));
      while (e > 0 && ofEvents[e - 1] == top) {
        e--;
      }
      while (o > 0 && ofOthers[o - 1] == top) {
        o--;
      }
      value[cuts] = top;
      eventsAbove[cuts] = events - e;
      othersAbove[cuts++] = ofOthers.length - o;
    }
    return new Cuts(
        Arrays.copyOf(value, cuts),
        Arrays.copyOf(eventsAbove, cuts),
        Arrays.copyOf(othersAbove, cuts));
  }

  private static double last(double[] ascending, int count) {
    return count == 0 ? Double.NEGATIVE_INFINITY : ascending[count - 1];
  }

  /// The scores of events and of non-events, each ascending.
  private static void split(
      double[] score, boolean[] happened, double[] ofEvents, double[] ofOthers) {
    int e = 0;
    int o = 0;
    for (int i = 0; i < score.length; i++) {
      // Adding 0 makes -0.0 and 0.0 one value.
      if (happened[i]) {
        ofEvents[e++] = score[i] + 0.0;
      } else {
        ofOthers[o++] = score[i] + 0.0;
      }
    }
    Arrays.sort(ofEvents);
    Arrays.sort(ofOthers);
  }

  int size() {
    return value.length;
  }
}
