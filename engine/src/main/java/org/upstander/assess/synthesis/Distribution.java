package org.upstander.assess.synthesis;

import java.util.Optional;
import org.upstander.assess.Presence;

/// How voices are spread over the answers, in voices: three persons of whom one is half faded give
/// 2.5 and 0.5 unknown.
///
/// @param absent voices, at least 0
/// @param emerging voices, at least 0
/// @param present voices, at least 0
/// @param unknown voices that do not know, and the part of older ones that has faded
public record Distribution(double absent, double emerging, double present, double unknown) {
  /// Nobody has spoken.
  public static final Distribution EMPTY = new Distribution(0, 0, 0, 0);

  public Distribution {
    if (!(absent >= 0 && emerging >= 0 && present >= 0 && unknown >= 0)) {
      throw new IllegalArgumentException("a distribution has no negative parts");
    }
  }

  /// With one more voice, of which `kept` still counts and the rest is unknown.
  Distribution with(Presence presence, double voices, double kept) {
    double known = voices * kept;
    double faded = voices - known;
    return switch (presence) {
      case ABSENT -> new Distribution(absent + known, emerging, present, unknown + faded);
      case EMERGING -> new Distribution(absent, emerging + known, present, unknown + faded);
      case PRESENT -> new Distribution(absent, emerging, present + known, unknown + faded);
      case UNKNOWN -> new Distribution(absent, emerging, present, unknown + voices);
    };
  }

  Distribution plus(Distribution other) {
    return new Distribution(
        absent + other.absent,
        emerging + other.emerging,
        present + other.present,
        unknown + other.unknown);
  }

  /// Of one unit in all; wholly unknown where nobody has spoken.
  public Distribution shares() {
    double all = known() + unknown;
    return all > 0
        ? new Distribution(absent / all, emerging / all, present / all, unknown / all)
        : new Distribution(0, 0, 0, 1);
  }

  /// Voices that say something.
  public double known() {
    return absent + emerging + present;
  }

  /// Disagreement of those who say something: 1 − A, with A of [OrderedAgreement]. 0 all say the
  /// same, 1 spread evenly, 2 two equal camps at the ends. Empty if nobody says anything.
  public Optional<Double> disagreement() {
    return known() > 0
        ? Optional.of(1 - OrderedAgreement.of(absent, emerging, present))
        : Optional.empty();
  }

  /// Whether both ends outweigh the middle: some say absent, some say present, and fewer stand
  /// between. A lone dissenter makes a split too, since the lone one may be the one who was there.
  public boolean split() {
    return absent > emerging && present > emerging;
  }
}
