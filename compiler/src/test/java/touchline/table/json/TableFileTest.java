package touchline.table.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.table.SampleTable;
import touchline.table.StepTable;
import touchline.table.TableException;
import touchline.table.TableException.Reason;

class TableFileTest {
  private final StepTable table = SampleTable.create();
  private final byte[] file = TableFile.write(table);
  private final String text = new String(file, StandardCharsets.UTF_8);

  @Test
  void readsWhatItWrote() {
    StepTable read = TableFile.read(file);
    assertThat(read).isEqualTo(table);
    assertThat(TableFile.write(read)).isEqualTo(file);
  }

  @Test
  void writesANodeAndAWayALine() {
    assertThat(text.lines().filter(line -> line.startsWith("    {\"id\": \"level.")))
        .hasSize(14)
        .allMatch(line -> line.contains("\"node\": \"level\""));
    assertThat(text).endsWith("\"\n}\n").doesNotContain("\r");
  }

  @Test
  void readsLinesThatVersionControlEndedWithCarriageReturns() {
    assertThat(TableFile.read(bytes(text.replace("\n", "\r\n")))).isEqualTo(table);
  }

  @Test
  void refusesEveryChangedByte() {
    Random random = new Random(1);
    List<Integer> accepted = new ArrayList<>();
    for (int place = 0; place < file.length; place += 1 + random.nextInt(9)) {
      byte[] changed = file.clone();
      changed[place] ^= (byte) (1 + random.nextInt(255));
      if (reason(changed).isEmpty()) {
        accepted.add(place);
      }
    }
    assertThat(accepted).isEmpty();
  }

  @Test
  void readsOrRefusesWhateverIsSealed() {
    Random random = new Random(3);
    String open = text.substring(0, text.lastIndexOf("  \"seal\""));
    String[] pieces = {"", "\"", "0", "-1", "x", ",", "[]", "{}", "null", "9999999999", "true"};
    int read = 0;
    for (int round = 0; round < 3_000; round++) {
      int from = random.nextInt(open.length());
      int to = Math.min(open.length(), from + random.nextInt(12));
      String piece = pieces[random.nextInt(pieces.length)];
      String edited = open.substring(0, from) + piece + open.substring(to);
      read += reason(bytes(Seal.close(edited))).isEmpty() ? 1 : 0;
    }
    assertThat(read).as("texts may be anything").isBetween(1, 2_000);
  }

  @Test
  void refusesEveryFileThatIsCutOff() {
    for (int length = 0; length < file.length; length += 11) {
      byte[] start = Arrays.copyOf(file, length);
      assertThat(reason(start).orElseThrow()).isIn(Reason.DAMAGED, Reason.NOT_A_TABLE);
    }
  }

  @Test
  void refusesEveryMissingLine() {
    List<String> lines = text.lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      List<String> rest = new ArrayList<>(lines);
      rest.remove(line);
      assertThat(reason(bytes(String.join("\n", rest) + "\n"))).as(lines.get(line)).isPresent();
    }
  }

  @Test
  void refusesEveryMissingLineEvenIfItIsSealedAnew() {
    List<String> lines = text.lines().toList();
    for (int line = 0; line < lines.size() - 2; line++) {
      String removed = lines.get(line);
      // A request, a field, a problem or an answer fewer still makes a whole table.
      if (removed.matches("    \\{\"id\": \"(start|search|lead|both|join|jump|angry|fork).*")) {
        List<String> rest = new ArrayList<>(lines.subList(0, lines.size() - 2));
        rest.remove(line);
        String open = String.join("\n", rest) + "\n";
        assertThat(reason(bytes(Seal.close(open)))).as(removed).isPresent();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"next\": [\"level\"]  | \"next\": [\"levle\"]  | There is no step `levle`, which row `reply.it came` names.",
        "\"in\": [\"angry\"]    | \"in\": [\"hungry\"]   | There is no block `hungry`, which step `back.angry` names.",
        "\"from\": \"courier\"  | \"from\": \"currier\"  | There is no actor `currier`, which step `reply` names.",
        "\"field\": \"rate\"    | \"field\": \"rite\"    | There is no field `rite`, which row `level.4` names.",
        "\"field\": \"rate\"    | \"field\": \"visit\"   | Field `visit` can't be `number`, as row `level.4` has it.",
        "\"kind\": \"return\"   | \"kind\": \"teleport\" | The step table's `nodes[14].kind` is `teleport`, none of start, step, decision, escalation, wait, call, survey, fork, join, jump, anytime, back, return, end.",
        "\"on\": \"over\"       | \"on\": \"under\"      | The step table's `ways[13].on` is `under`, none of done, answer, condition, otherwise, problem, late, every, anytime, touchpoint, take, over.",
        "\"PT20S\"              | \"20 seconds\"         | The step table's `entries[0].answerWithin` can't be `20 seconds`.",
        "\"limit\": 2           | \"limit\": 0           | A limit is 0, and not at least 1.",
        "\"limit\": 2           | \"limit\": \"2\"       | The step table's `ways[12].limit` is not a whole number.",
        "\"limit\": 2           | \"bound\": 2           | The step table's `ways[12].limit` is missing.",
        "\"limit\": 2           | \"limit\": 2, \"x\": 1 | The step table's `ways[12].x` is not known.",
        "\"id\": \"closed\"     | \"id\": \"return\"     | There is more than one step `return`.",
        "\"flow\": \"sample\"   | \"name\": \"sample\"   | The step table's `flow` is missing."
      })
  void namesThePlaceOfWhatDoesNotFit(String found, String replacement, String message) {
    assertThat(text).contains(found);
    String open =
        text.substring(0, text.lastIndexOf("  \"seal\""))
            .replaceFirst(Pattern.quote(found), replacement);
    assertThatThrownBy(() -> TableFile.read(bytes(Seal.close(open))))
        .isInstanceOf(TableException.class)
        .hasMessage(message);
  }

  @Test
  void refusesANewerFormatWhateverItsSealIs() {
    TableException refusal =
        catchThrowableOfType(
            TableException.class,
            () -> TableFile.read(bytes(text.replace("\"format\": 1", "\"format\": 2"))));
    assertThat(refusal.reason()).isEqualTo(Reason.NEWER);
    assertThat(refusal)
        .hasMessage(
            "The step table was made by a newer Touchline: it has format 2, this one reads format"
                + " 1.");
  }

  @Test
  void saysThatATableWasChangedByHand() {
    assertThatThrownBy(() -> TableFile.read(bytes(text.replace("PT20S", "PT30S"))))
        .hasMessage("The step table does not fit its seal: it was changed by hand or damaged.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "1",
        "hello",
        "{}",
        "{\"format\": 0}",
        "{\"format\": \"1\"}",
        "{\"format\": 99999999999999999999}",
        "{\"format\": 1, \"format\": 1}",
        "{\"format\": 1}",
        "{\"format\": 1} {}",
        "{\"format\": 1e0}",
        "{\"format\": null}",
        "\uFEFF{\"format\": 1}"
      })
  void refusesOtherFiles(String other) {
    assertThat(reason(bytes(other))).isPresent();
  }

  @Test
  void refusesDeepNestingWithoutOverflowingTheStack() {
    assertThat(reason(bytes("{\"a\":".repeat(100_000)))).hasValue(Reason.DAMAGED);
    assertThat(reason(bytes("{\"format\": 1, \"x\": " + "[".repeat(100_000)))).isPresent();
  }

  @Test
  void refusesTextThatIsNotUtf8() {
    assertThat(reason(new byte[] {'{', (byte) 0xff, '}'})).hasValue(Reason.NOT_A_TABLE);
  }

  @Test
  void writesTheSameBytesInEveryCountry() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(TableFile.write(SampleTable.create())).isEqualTo(file);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Optional<Reason> reason(byte[] file) {
    try {
      TableFile.read(file);
      return Optional.empty();
    } catch (TableException e) {
      assertThat(e.getMessage()).isNotBlank();
      assertThat(e.help()).isNotBlank();
      return Optional.of(e.reason());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
