package org.upstander.record.sign.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Sums, differences, products and inverses modulo 2^255 − 19 are those of whole numbers of any
/// size, at the edges too.
class FieldElementTest {
  private static final BigInteger P = FieldElement.P;
  private static final BigInteger[] EDGES = {
    BigInteger.ZERO,
    BigInteger.ONE,
    BigInteger.valueOf(19),
    P.subtract(BigInteger.ONE),
    P.shiftRight(1),
    BigInteger.TWO.pow(51).subtract(BigInteger.ONE),
    BigInteger.TWO.pow(204).subtract(BigInteger.ONE),
    BigInteger.TWO.pow(254)
  };

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  private BigInteger any() {
    return random.nextInt(4) == 0
        ? EDGES[random.nextInt(EDGES.length)]
        : new BigInteger(255, random).mod(P);
  }

  @Test
  void countsAsWholeNumbersDo() {
    System.out.println("FieldElementTest seed " + seed);
    for (int i = 0; i < 20_000; i++) {
      BigInteger x = any();
      BigInteger y = any();
      var a = FieldElement.of(x);
      var b = FieldElement.of(y);

      assertThat(new FieldElement().sum(a, b).value()).isEqualTo(x.add(y).mod(P));
      assertThat(new FieldElement().difference(a, b).value()).isEqualTo(x.subtract(y).mod(P));
      assertThat(new FieldElement().product(a, b).value()).isEqualTo(x.multiply(y).mod(P));
      // Sums are multiplied without being brought back first: the largest limbs there are.
      var sum = new FieldElement().sum(a, b);
      assertThat(new FieldElement().product(sum, sum).value()).isEqualTo(x.add(y).pow(2).mod(P));
      assertThat(new FieldElement().difference(b, sum).value()).isEqualTo(x.negate().mod(P));
    }
  }

  @Test
  void longChainsStayTrue() {
    System.out.println("FieldElementTest seed " + seed);
    BigInteger x = any();
    var a = FieldElement.of(x);
    var b = a.copy();
    BigInteger y = x;
    for (int i = 0; i < 5_000; i++) {
      b.difference(a, b).sum(b, b).product(b, b);
      y = x.subtract(y).shiftLeft(1).pow(2).mod(P);
    }
    assertThat(b.value()).isEqualTo(y);
  }

  @Test
  void anInverseTimesItsNumberIsOne() {
    System.out.println("FieldElementTest seed " + seed);
    for (int i = 0; i < 200; i++) {
      var a = FieldElement.of(any().max(BigInteger.ONE));
      var inverse = FieldElement.inverse(a);

      assertThat(inverse.product(inverse, a).value()).isEqualTo(BigInteger.ONE);
    }
    assertThat(FieldElement.inverse(new FieldElement()).value()).isEqualTo(BigInteger.ZERO);
  }
}
