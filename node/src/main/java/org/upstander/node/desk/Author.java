package org.upstander.node.desk;

import org.upstander.record.sign.PrivateKey;
import org.upstander.world.Level;

/// Somebody whose key is here.
///
/// @param owner the id of the first key
/// @param name of the desk or office, or `node`
/// @param organisation for which they speak
/// @param level at which it acts
/// @param key with which they sign now
public record Author(String owner, String name, String organisation, Level level, PrivateKey key) {}
