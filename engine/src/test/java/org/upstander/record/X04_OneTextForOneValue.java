package org.upstander.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.upstander.record.json.CanonicalJson;
import org.upstander.record.json.JsonLimits;
import org.upstander.record.json.JsonReader;
import org.upstander.record.json.JsonValue.JsonNumber;
import org.upstander.record.json.MalformedJson;

/// X04: canonical JSON. Numbers: the sample of RFC 8785, appendix B, by their bits.
class X04_OneTextForOneValue {
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void numbersAreWrittenAsTheStandardSays(String bits, String text) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(CanonicalJson.text(new JsonNumber(value))).isEqualTo(text);
  }

  /// The fewest digits that lead back, found the slow way: one digit more until they do.
  @Test
  void randomNumbersHaveTheFewestDigitsAndLeadBack() {
    long seed = 8785;
    System.out.println("X04 seed " + seed);
    var random = new Random(seed);
    for (int i = 0; i < 50_000; i++) {
      double value =
          i % 2 == 0
              ? Double.longBitsToDouble(random.nextLong())
              : random.nextInt(1000) * Math.pow(10, random.nextInt(40) - 20);
      if (!Double.isFinite(value) || value == 0) {
        continue;
      }
      String text = CanonicalJson.text(new JsonNumber(value));
      assertThat(Double.parseDouble(text)).as(text).isEqualTo(value);
      var written = new BigDecimal(text).stripTrailingZeros();
      for (int digits = 1; digits < written.precision(); digits++) {
        var fewer = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        assertThat(fewer.doubleValue()).as("%s needs %d digits", text, digits).isNotEqualTo(value);
      }
    }
  }

  @Test
  void membersAreInTheOrderOfUtf16AndOnlyNeededEscapesAreWritten() {
    String json =
        """
        {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
         "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
         "\\u00f6": "Latin Small Letter O With Diaeresis"}
        """;
    assertThat(text(json))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    assertThat(text("{\"string\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"}"))
        .isEqualTo("{\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    assertThat(text("[56, {\"d\": true, \"10\": null, \"1\": []}, 4.50, 2e-3, 1E30, {}]"))
        .isEqualTo("[56,{\"1\":[],\"10\":null,\"d\":true},4.5,0.002,1e+30,{}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\":1,\"a\":2}     | line 1, column 8: the name \"a\" stands twice",
        "[1e400]               | line 1, column 2: the number 1e400 is beyond",
        "[\"\\ud800\"]         | half a character",
        "{\"\\udc00\":1}       | surrogate",
        "[1] 2                 | something follows",
        "[01]                  | line 1",
        "[NaN]                 | line 1",
        "[1,]                  | line 1",
        "{\"a\":1              | line 1"
      })
  void whatHasTwoReadingsIsRefusedWithItsPlace(String json, String complaint) {
    assertThatThrownBy(() -> text(json))
        .isInstanceOf(MalformedJson.class)
        .hasMessageContaining(complaint.strip());
  }

  @Test
  void limitsHold() {
    assertThatThrownBy(() -> text("[".repeat(40) + "]".repeat(40)))
        .isInstanceOf(MalformedJson.class);
    assertThatThrownBy(() -> text("\"" + "x".repeat(1 << 20) + "\""))
        .isInstanceOf(MalformedJson.class)
        .hasMessageContaining("bytes are more");
    byte[] overlong = {'"', (byte) 0xc0, (byte) 0x80, '"'};
    assertThatThrownBy(() -> JsonReader.read(overlong, JsonLimits.ENTRY))
        .isInstanceOf(MalformedJson.class)
        .hasMessageContaining("UTF-8");
  }

  private static String text(String json) {
    return CanonicalJson.text(
        JsonReader.read(json.getBytes(StandardCharsets.UTF_8), JsonLimits.ENTRY));
  }
}
