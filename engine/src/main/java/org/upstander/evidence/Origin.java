package org.upstander.evidence;

import java.time.LocalDate;
import org.upstander.source.SourceFile;

/// Where a statement comes from: a file, a line of it, and the day its publisher made it public.
///
/// @param file the file it was read from
/// @param line the line the row starts on, from 1
/// @param published the day it could first be known
public record Origin(SourceFile file, long line, LocalDate published) {}
