package org.upstander.node.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.upstander.assess.Judgement;
import org.upstander.node.Mistake;

/// F04: whatever the bytes are, the answer is a record or a mistake, and it comes soon.
class F04_HostileBytes {
  private static final String TABLE =
      """
      day,place,people,announced,note,chance,needs,seen,counts.emerging
      2026-11-24,"Nyala, market",12,true,,0.25,water; food,present;absent,3
      """;
  private static final List<String> BITS =
      List.of(
          "&a ", "*a", "!!java.lang.Runtime ", "<<: ", "? ", "---\n", "...\n", "%YAML 1.1\n", "\t");

  @Test
  void aLaughThatGrowsIsNotLaughed() {
    String text = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";

    assertThat(Given.complaint(text, Given.Visit.class))
        .startsWith("form.yaml: line 1, column 4: anchors (&) and references (*) are not read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!java.net.URL [x]", "!x y", "!!str z", "! w"})
  void noTagMakesAnything(String value) {
    assertThat(Given.complaint("place: " + value + "\n", Given.Visit.class))
        .startsWith("form.yaml: line 1, column 8: tags (!) are not read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740993",
        "1e400",
        "1" + "000000000000000000000",
        ".inf",
        "0x1F",
        "1_000",
        "007"
      })
  void numbersThatAreNoneAreNotRounded(String number) {
    assertThat(Given.complaint(Given.VISIT.replace("12", number), Given.Visit.class))
        .startsWith("form.yaml: line 3, column 9: people: a whole number");
  }

  @Test
  void bytesThatAreNoTextAreNamedByPlace() {
    byte[] latin = "day: 2026-11-24\nplace: Médenine\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Given.complaint(Written.of("f.yaml", latin), Given.Visit.class))
        .isEqualTo("f.yaml: line 2, column 9: the byte e9 is no UTF-8. Save the file as UTF-8.");
    assertThat(Given.complaint("day: 1\nplace: \0\n", Given.Visit.class))
        .contains("line 2, column 8: the character U+0000");
    assertThat(
            Given.complaint(
                Written.of("f", "a: b".getBytes(StandardCharsets.UTF_16)), Given.Visit.class))
        .contains("UTF-16");
    assertThat(Given.complaint("place: \"\\ud800\"\n", Given.Visit.class)).contains("half a char");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing\n", "---\n", "~"})
  void nothingIsSaidToBeNothing(String text) {
    assertThat(Given.complaint(text, Given.Visit.class)).contains("there is nothing in it");
  }

  @Test
  void twoDocumentsAreNotOne() {
    assertThat(Given.complaint(Given.VISIT + "---\n" + Given.VISIT, Given.Visit.class))
        .contains("line 8, column 1: a second document begins");
  }

  @Test
  void filesThatAreNoneAreSaidSo(@TempDir Path dir) {
    assertThat(Given.mistake(() -> Form.read(dir.resolve("no.yaml"), Given.Visit.class)))
        .endsWith("no.yaml: no such file. Give a file, or - for standard input.");
    assertThat(Given.mistake(() -> Form.read(dir, Given.Visit.class))).contains("it is a folder");
  }

  @Test
  void aLongFileOfAnythingIsAnsweredSoon() {
    for (String bit :
        List.of(
            "[",
            "{",
            "- ",
            "? ",
            "a: ",
            "[a,",
            "{a: ",
            "'",
            "&a ",
            "!",
            "- - ",
            "\n",
            "#",
            " ",
            ":",
            "a\n",
            "? a\n",
            "- |\n",
            "{\"a\":[",
            ",",
            "a,b\n",
            "\"",
            ";",
            "a.")) {
      var written = Given.file("big", bit.repeat(Written.MOST_BYTES / 32 / bit.length()));

      assertThatCode(() -> readable(() -> Form.read(written, Judgement.class)))
          .doesNotThrowAnyException();
      assertThatCode(() -> readable(() -> Form.list(written, Judgement.class)))
          .doesNotThrowAnyException();
    }
    assertThat(Given.complaint("#".repeat(Written.MOST_BYTES + 1), Given.Visit.class))
        .contains("more than 1 MB");
  }

  @Test
  void whateverIsChangedTheAnswerIsARecordOrAMistake() {
    long seed = new Random().nextLong();
    System.out.println("F04 seed " + seed);
    var random = new Random(seed);
    int good = 0;
    for (int i = 0; i < 4000; i++) {
      byte[] page = changed(i % 2 == 0 ? Given.JUDGEMENT : Given.VISIT, random);
      Class<?> type = i % 2 == 0 ? Judgement.class : Given.Visit.class;
      good += readable(() -> Form.read(Written.of("page", page), type)) ? 1 : 0;
      byte[] table = changed(TABLE, random);
      good += readable(() -> Form.list(Written.of("t.csv", table), Given.Visit.class)) ? 1 : 0;
    }
    assertThat(good).as("some changes do no harm, most do").isBetween(50, 7950);
  }

  /// Whether it can be read; anything but a [Mistake] with a message fails the test.
  private static boolean readable(Callable<?> reading) {
    try {
      reading.call();
      return true;
    } catch (Mistake mistake) {
      assertThat(mistake.getMessage()).isNotBlank().contains(": line ");
      return false;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] changed(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int n = random.nextInt(3); n >= 0; n--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) " :-[]{},\"'#&*!|>%@`;.\n\r\t0e".charAt(random.nextInt(26));
        case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        case 3 -> bytes = with(bytes, at, BITS.get(random.nextInt(BITS.size())));
        default -> throw new AssertionError();
      }
    }
    return bytes;
  }

  private static byte[] with(byte[] bytes, int at, String bit) {
    byte[] more = bit.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
    System.arraycopy(more, 0, all, at, more.length);
    System.arraycopy(bytes, at, all, at + more.length, bytes.length - at);
    return all;
  }
}
