package touchline.compiler.emit.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalsTest {
  private static final int ROUNDS = 200_000;

  @Test
  void leaveOutWhatSaysNothing() {
    assertThat(Decimals.of(0, 2)).isEqualTo("0");
    assertThat(Decimals.of(-0.001, 2)).isEqualTo("0");
    assertThat(Decimals.of(120, 2)).isEqualTo("120");
    assertThat(Decimals.of(0.5, 4)).isEqualTo("0.5");
    assertThat(Decimals.of(1.02, 2)).isEqualTo("1.02");
    assertThat(Decimals.of(-7.999, 2)).isEqualTo("-8");
  }

  /** 1.005 can't be kept exactly: it is kept as a little less. */
  @Test
  void roundHalvesAsTheyAreWritten() {
    assertThat(Decimals.of(1.005, 2)).isEqualTo("1.01");
    assertThat(Decimals.of(-1.005, 2)).isEqualTo("-1.01");
    assertThat(Decimals.of(1.0049999999999999, 2)).isEqualTo("1.01");
    assertThat(Decimals.of(1.004999999999999, 2)).isEqualTo("1");
  }

  /** Sums and products of numbers with few decimals, as they come from measuring and drawing. */
  @Test
  void areThoseOfDecimalArithmetic() {
    Random random = new Random(1);
    for (int i = 0; i < ROUNDS; i++) {
      double number =
          (random.nextInt(2_000_000) - 1_000_000) / 1000.0 * (1 + random.nextInt(4) / 8.0);
      number += random.nextInt(100) / 3.0 * random.nextInt(2);
      assertThat(Decimals.of(number, 2)).isEqualTo(exactly(number, 2));
      assertThat(Decimals.of(number, 4)).isEqualTo(exactly(number, 4));
    }
  }

  private static String exactly(double number, int decimals) {
    return BigDecimal.valueOf(number)
        .setScale(decimals, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
