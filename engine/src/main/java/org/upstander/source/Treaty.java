package org.upstander.source;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Short names of treaties. A publisher's table of participants does not say which treaty it is
/// about; only the name of its file does.
final class Treaty {
  private static final Pattern STATUS = Pattern.compile("hr_status_([a-z0-9_]{2,40})\\.csv");
  private static final Pattern COLLECTION =
      Pattern.compile("(?:untreaties_|mtdsg[-_]|no=)([0-9]{1,2}-[0-9]{1,2}(?:-[a-z])?)\\b");

  /// By chapter and number in the UN Treaty Collection.
  private static final Map<String, String> BY_NUMBER =
      Map.ofEntries(
          Map.entry("4-1", "genocide_convention"),
          Map.entry("4-2", "icerd"),
          Map.entry("4-3", "icescr"),
          Map.entry("4-3-a", "icescr_op"),
          Map.entry("4-4", "iccpr"),
          Map.entry("4-5", "iccpr_op1"),
          Map.entry("4-8", "cedaw"),
          Map.entry("4-8-b", "op_cedaw"),
          Map.entry("4-9", "cat"),
          Map.entry("4-9-b", "opcat"),
          Map.entry("4-11", "crc"),
          Map.entry("4-11-b", "op_crc_ac"),
          Map.entry("4-11-c", "op_crc_sc"),
          Map.entry("4-11-d", "op_crc_ic"),
          Map.entry("4-12", "iccpr_op2"),
          Map.entry("4-13", "icmw"),
          Map.entry("4-15", "crpd"),
          Map.entry("4-15-a", "op_crpd"),
          Map.entry("4-16", "cped"),
          Map.entry("18-10", "rome_statute"));

  private Treaty() {}

  /// The treaty that a file is about by its name.
  ///
  /// @throws UnreadableFile if the name does not tell
  static String of(String file) throws UnreadableFile {
    return find(file.toLowerCase(java.util.Locale.ROOT))
        .orElseThrow(() ->
            new UnreadableFile(
                "The table does not say which treaty it is about, and neither does its name.",
                "",
                "Name it as the publisher does: hr_status_cat.csv, or untreaties_4-1.csv with"
                    + " chapter and number of the UN Treaty Collection."));
  }

  private static Optional<String> find(String file) {
    var status = STATUS.matcher(file);
    if (status.find()) {
      return Optional.of(status.group(1));
    }
    var collection = COLLECTION.matcher(file);
    return collection.find()
        ? Optional.of(
            BY_NUMBER.getOrDefault(
                collection.group(1), "untc_" + collection.group(1).replace('-', '_')))
        : Optional.empty();
  }
}
