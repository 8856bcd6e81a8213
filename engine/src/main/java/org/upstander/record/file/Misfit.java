package org.upstander.record.file;

/// An entry that does not follow from those before it: it stands in the log and counts for nothing.
///
/// @param id of the entry
/// @param why it does not fit
public record Misfit(String id, String why) {}
