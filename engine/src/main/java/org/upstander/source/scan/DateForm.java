package org.upstander.source.scan;

/// How a table writes its days. Days, months and years are decimal; years have four digits.
public enum DateForm {
  /// `2024-03-09`, or with a time of day that is checked and left: `2024-03-09 00:00:00.000`.
  YEAR_MONTH_DAY,
  /// `20240309`.
  COMPACT,
  /// `9/3/2024`, `09.03.2024` or `09-03-2024`.
  DAY_MONTH_YEAR,
  /// `3/9/2024`, `03.09.2024` or `03-09-2024`.
  MONTH_DAY_YEAR,
  /// `09 March 2024` or `9-Mar-2024`: English names of months, whole or their first three letters.
  DAY_NAME_YEAR
}
