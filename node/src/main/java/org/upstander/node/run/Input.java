package org.upstander.node.run;

import java.time.YearMonth;
import java.util.Optional;

/// One file a run has read, with what its publisher wants said about it.
///
/// @param file its name, without the folder it lay in
/// @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal digits
/// @param declared the SHA-256 of the mapping or coverage file that explains it; empty if there is
///   none
/// @param accepted rows that were understood
/// @param refused rows that were not
/// @param publisher who published it
/// @param dataset what the publisher calls it
/// @param version the publisher's version; empty if it has none
/// @param licence the terms under which it may be used
/// @param citation how the publisher asks to be cited
/// @param firstMonth the first month it speaks about; empty if it is not about months
/// @param lastMonth the last month it speaks about; empty if it is not about months
/// @param used whether a forecast of the run rests on it; others were read only
public record Input(
    String file,
    String sha256,
    String declared,
    long accepted,
    long refused,
    String publisher,
    String dataset,
    String version,
    String licence,
    String citation,
    Optional<YearMonth> firstMonth,
    Optional<YearMonth> lastMonth,
    boolean used) {}
