package org.upstander.node.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.upstander.world.Probability;

/// Writes numbers for people, the same on every machine and in every place: a comma between
/// thousands, a point before decimals, a no-break space before the per-cent sign.
///
/// Recorded deaths are written in full. Forecast deaths are written with two significant digits,
/// because more would claim to know more.
public final class Figures {
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
  private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
  private static final char MINUS = '\u2212';
  private static final String PER_CENT = "\u00A0%";
  private static final String DASH = "\u2013";

  private Figures() {}

  /// A whole number in full: `12,345`.
  public static String recorded(double count) {
    return grouped(new BigDecimal(count).setScale(0, RoundingMode.HALF_UP));
  }

  /// A forecast number of deaths, at least 0: `0`, `<1`, `12`, `340`, `1,200`.
  public static String forecast(double deaths) {
    return deaths > 0 && deaths < 1 ? "<1" : grouped(rounded(deaths));
  }

  /// A range of forecast deaths: `0–40`. Ends below 1 are widened to whole deaths.
  public static String interval(double low, double high) {
    String from = low(low);
    String to = high(high);
    return from.equals(to) ? from : from + DASH + to;
  }

  /// The lower end of a range of forecast deaths.
  public static String low(double deaths) {
    return grouped(deaths < 1 ? BigDecimal.ZERO : rounded(deaths));
  }

  /// The upper end of a range of forecast deaths.
  public static String high(double deaths) {
    return grouped(deaths > 0 && deaths < 1 ? BigDecimal.ONE : rounded(deaths));
  }

  /// A difference of forecast deaths: `+30`, `−12`, `0`.
  public static String change(double deaths) {
    BigDecimal size = rounded(Math.abs(deaths));
    if (size.signum() == 0) {
      return "0";
    }
    return (deaths < 0 ? MINUS : '+') + grouped(size);
  }

  /// A probability in whole per cent. Never `0 %` or `100 %`: no forecast here is certain.
  public static String probability(Probability p) {
    if (p.value() < 0.01) {
      return "<1" + PER_CENT;
    }
    return p.value() > 0.99 ? ">99" + PER_CENT : perCent(p, 0) + PER_CENT;
  }

  /// The probability of a rare event, with one decimal below 10 %: `2.4 %`, `<0.1 %`.
  public static String rare(Probability p) {
    return p.value() < 0.001 ? "<0.1" + PER_CENT : rareNumber(p) + PER_CENT;
  }

  /// A range of probabilities of a rare event: `0.8–6.1 %`.
  public static String rareInterval(Probability low, Probability high) {
    String from = low.value() < 0.001 ? "0" : rareNumber(low);
    return from + DASH + rareNumber(high) + PER_CENT;
  }

  /// A count to be expected, with three significant digits: `12.4`, `0.5`, `<0.01`.
  public static String expected(double count) {
    return count > 0 && count < 0.01 ? "<0.01" : value(count);
  }

  /// How rarely chance alone gives as much: `12 %`, `1 in 250`, `less than 1 in 100,000`.
  static String chance(double p, Texts texts) {
    if (p >= 0.1) {
      return perCent(new Probability(Math.min(1, p)), 0) + PER_CENT;
    }
    if (p < 1e-5) {
      return texts.get("chance.least", "100,000");
    }
    BigDecimal once = new BigDecimal(1 / p).round(TWO_DIGITS).setScale(0, RoundingMode.DOWN);
    return texts.get("chance.once", grouped(once));
  }

  /// A contribution in percentage points: `+0.8`, `−0.2`, `0.0`.
  public static String points(double points) {
    BigDecimal size = new BigDecimal(Math.abs(points)).setScale(1, RoundingMode.HALF_UP);
    if (size.signum() == 0) {
      return size.toPlainString();
    }
    return (points < 0 ? MINUS : '+') + size.toPlainString();
  }

  /// A value of any unit, with three significant digits: `0.0213`, `−4.5`, `1,230,000`.
  public static String value(double value) {
    BigDecimal size = new BigDecimal(Math.abs(value)).round(THREE_DIGITS);
    BigDecimal plain = size.signum() == 0 ? BigDecimal.ZERO : size.stripTrailingZeros();
    return (value < 0 && plain.signum() != 0 ? String.valueOf(MINUS) : "") + grouped(plain);
  }

  /// A score, with four significant digits: `13.07`, `0.0782`, `1,414`.
  public static String score(double score) {
    BigDecimal size = new BigDecimal(Math.abs(score)).round(FOUR_DIGITS);
    int decimals = Math.min(4, Math.max(0, 4 - size.precision() + size.scale()));
    return (score < 0 ? String.valueOf(MINUS) : "")
        + grouped(size.setScale(decimals, RoundingMode.HALF_UP));
  }

  /// A share of cases, with one decimal: `93.5 %`.
  public static String share(double share) {
    return new BigDecimal(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString()
        + PER_CENT;
  }

  private static String rareNumber(Probability p) {
    return perCent(p, p.value() < 0.0995 ? 1 : 0);
  }

  private static String perCent(Probability p, int decimals) {
    return new BigDecimal(p.value())
        .movePointRight(2)
        .setScale(decimals, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static BigDecimal rounded(double deaths) {
    BigDecimal whole = new BigDecimal(deaths).setScale(0, RoundingMode.HALF_UP);
    return whole.precision() <= 2 ? whole : new BigDecimal(deaths).round(TWO_DIGITS);
  }

  private static String grouped(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    var out = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - 3; at > 0; at -= 3) {
      out.insert(at, ',');
    }
    return out.toString();
  }
}
