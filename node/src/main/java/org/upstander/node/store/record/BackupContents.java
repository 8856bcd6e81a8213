package org.upstander.node.store.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.upstander.record.Verdict.Holds;
import org.upstander.record.sign.PrivateKey;
import org.upstander.record.sign.SignedCheckpoint;

/// What a backup holds beside its entries; all of it verified.
///
/// @param holds the number of entries and the root over them
/// @param last the signed checkpoint of all entries; without it nothing shows that none was left
///   out
/// @param kept the checkpoints that are kept for good
/// @param keys the private keys by their names; usually none
/// @param exercise whether it is of an exercise, in which everything is made up
public record BackupContents(
    Holds holds,
    Optional<SignedCheckpoint> last,
    List<SignedCheckpoint> kept,
    Map<String, PrivateKey> keys,
    boolean exercise) {
  public BackupContents {
    kept = List.copyOf(kept);
    keys = Map.copyOf(keys);
  }
}
