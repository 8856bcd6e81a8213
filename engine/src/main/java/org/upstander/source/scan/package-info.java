/// Scan: reads event tables of many millions of rows, byte by byte and on several threads.
///
/// - **In:** a table of separated values in a file, and a [layout][Layout] that says which column
///   means what.
/// - **Out:** every valid row to a [tally][Tally], and a [report][ScanReport] of how many rows were
///   accepted and refused, and why.
/// - **Promise:** each row is checked and counted once; the same bytes give the same report and the
///   same sums on any number of threads; memory does not grow with the length of a line.
/// - **Never:** keeps rows, or decides between two rows with one id other than by their order.
@NullMarked
package org.upstander.source.scan;

import org.jspecify.annotations.NullMarked;
