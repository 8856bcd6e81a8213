/// Source: reads each publisher's files, one class a publisher.
///
/// - **In:** the bytes of a file somebody published.
/// - **Out:** [readings][Reading]: each row accepted, or refused with a reason.
/// - **Promise:** every row is counted once; the same bytes give the same readings; memory is
///   bounded whatever the bytes are.
/// - **Never:** repairs a value, fills a gap or decides between publishers.
@NullMarked
package org.upstander.source;

import org.jspecify.annotations.NullMarked;
