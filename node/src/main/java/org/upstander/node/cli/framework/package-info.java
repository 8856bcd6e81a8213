/// The command that shows the Framework of Analysis.
///
/// - **In:** the risk factors and indicators that ship.
/// - **Out:** [lists][FrameworkCommand] with what data say about each, and open notes.
/// - **Promise:** an indicator that no data inform is shown as such.
/// - **Never:** says whether an indicator is present anywhere.
@NullMarked
package org.upstander.node.cli.framework;

import org.jspecify.annotations.NullMarked;
