/// Group: groups at risk, described, listed and shown.
///
/// - **In:** descriptions that people write into files, and the record.
/// - **Out:** entries on record, and as much of the register as the reader may see.
/// - **Promise:** fewer than ten people are shown as `<10`, and where they are only to those who
///   work with them.
/// - **Never:** shows an exact place to somebody who has not said who reads.
@NullMarked
package org.upstander.node.cli.group;

import org.jspecify.annotations.NullMarked;
