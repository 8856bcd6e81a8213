package org.upstander.option;

/// What an option is for: to keep atrocity crimes from being prepared, to shield people, or to keep
/// what happened from happening again (¶16, ¶40).
public enum Purpose {
  PREVENT,
  PROTECT,
  NON_RECURRENCE
}
