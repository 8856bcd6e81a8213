package org.upstander.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.upstander.record.log.Checkpoint;
import org.upstander.record.log.Frontier;
import org.upstander.record.log.MerkleLog;
import org.upstander.record.log.Proof;
import org.upstander.record.log.Sha256;

/// X06: roots and proofs of the Merkle log. Reference roots: the eight leaves that implementations
/// of RFC 6962 have been tested with since the first one.
class X06_ProofsOfTheLog {
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void knownRoots() {
    var log = new MerkleLog();
    var frontier = Frontier.EMPTY;
    assertThat(log.root(0).toString())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    for (int i = 0; i < LEAVES.size(); i++) {
      var leaf = Sha256.leaf(HexFormat.of().parseHex(LEAVES.get(i)));
      log.append(leaf);
      frontier = frontier.with(leaf);
      assertThat(log.root(i + 1)).hasToString(ROOTS.get(i));
      assertThat(frontier.root()).hasToString(ROOTS.get(i));
    }
  }

  @Test
  void everyProofOfEverySizeHoldsAndNoOther() {
    int most = 70;
    var log = new MerkleLog();
    for (int i = 0; i < most; i++) {
      log.append(leaf(i));
    }
    for (int size = 1; size <= most; size++) {
      Sha256 root = log.root(size);
      for (int i = 0; i < size; i++) {
        var path = log.inclusion(i, size);
        assertThat(Proof.includes(leaf(i), i, size, path, root)).isTrue();
        assertThat(Proof.includes(leaf(i + 1), i, size, path, root)).isFalse();
        assertThat(size > 1 && Proof.includes(leaf(i), (i + 1) % size, size, path, root)).isFalse();
      }
      for (int earlier = 0; earlier <= size; earlier++) {
        var before = new Checkpoint("log", earlier, log.root(earlier));
        var after = new Checkpoint("log", size, root);
        var path = log.consistency(earlier, size);
        assertThat(Proof.extendsLog(before, after, path)).as("%d of %d", earlier, size).isTrue();
        var other = new Checkpoint("log", earlier, leaf(99));
        assertThat(earlier > 0 && Proof.extendsLog(other, after, path)).isFalse();
      }
    }
  }

  @Test
  void aProofWithAnyHashChangedMissingOrAddedFails() {
    long seed = 9162;
    System.out.println("X06 seed " + seed);
    var random = new Random(seed);
    var log = new MerkleLog();
    for (int i = 0; i < 1000; i++) {
      log.append(leaf(i));
    }
    for (int round = 0; round < 300; round++) {
      int size = 2 + random.nextInt(999);
      int at = random.nextInt(size);
      var path = new java.util.ArrayList<>(log.inclusion(at, size));
      int place = random.nextInt(path.size());
      switch (round % 3) {
        case 0 -> path.set(place, leaf(-1));
        case 1 -> path.remove(place);
        default -> path.add(place, leaf(-1));
      }
      assertThat(Proof.includes(leaf(at), at, size, path, log.root(size))).isFalse();
    }
  }

  private static Sha256 leaf(int i) {
    return Sha256.leaf(new byte[] {(byte) i, (byte) (i >> 8), (byte) (i >> 16)});
  }
}
