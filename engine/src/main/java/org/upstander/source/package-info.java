/// Source: reads each publisher's files, one class a publisher.
///
/// - **In:** the bytes of a file somebody published, handed to [Ingest].
/// - **Out:** [readings][Reading]: each row accepted as a [Row], or refused with a reason; an
///   [IngestReport] that counts them and says where they come from.
/// - **Promise:** every row is counted once; the same bytes give the same readings; memory is
///   bounded whatever the bytes are.
/// - **Never:** repairs a value, fills a gap or decides between publishers.
@NullMarked
package org.upstander.source;

import org.jspecify.annotations.NullMarked;
