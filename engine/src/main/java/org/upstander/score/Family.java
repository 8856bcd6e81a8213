package org.upstander.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A kind of reference numbers computed by other implementations, and how to check them.
public interface Family {
  /// The name of the directory that holds the family, such as `scoring`.
  String directory();

  /// Checks every set of files in a directory: one outcome for each file of expected numbers, and a
  /// failure for each file that is not understood. Files that are only input are not listed.
  List<Check> check(Path familyDirectory) throws IOException;
}
