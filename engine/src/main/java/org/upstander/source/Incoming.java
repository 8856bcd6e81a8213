package org.upstander.source;

import java.io.InputStream;
import java.time.LocalDate;

/// A file as it was handed over, not yet read.
///
/// @param name the file's name; a hint for the version and, where a table does not say it, for the
///   treaty it is about, never for the format
/// @param bytes its bytes, which the reader consumes and does not close
/// @param retrieved the day it was fetched from the publisher
public record Incoming(String name, InputStream bytes, LocalDate retrieved) {}
