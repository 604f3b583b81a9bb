package touchline.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.table.SampleTable;
import touchline.table.StepTable;
import touchline.table.TableException;
import touchline.table.json.TableFile;

class SheetFileTest {
  private final StepTable table = SampleTable.create();
  private final Sheet sheet = Sheet.of(table);

  @Test
  void hasTheColumnsOfTheStepTableInTheirOrder() {
    assertThat(lines(sheet).get(0))
        .isEqualTo(
            "flow,version,row,step,kind,title,phase,department,actor,instructions,say,records,"
                + "within,takes,on,answer,when,limit,share,next,outcome,source");
  }

  @Test
  void hasARowPerWayAndOnePerNodeWithoutWays() {
    long ends = table.nodes().stream().filter(node -> waysOf(node.id()) == 0).count();
    assertThat(sheet.rows()).hasSize((int) (table.ways().size() + ends));
    List<String> rows = sheet.rows().stream().map(row -> row.cell(Column.ROW)).toList();
    assertThat(new HashSet<>(rows)).hasSameSizeAs(rows);
  }

  private long waysOf(String node) {
    return table.ways().stream().filter(way -> way.node().equals(node)).count();
  }

  @Test
  void isMadeOfTheTableAlone() {
    assertThat(Sheet.of(TableFile.read(TableFile.write(table)))).isEqualTo(sheet);
  }

  @Test
  void saysWhatIsRecordedAndWhoDoesIt() {
    Row row = row("ask.done");
    assertThat(row.cell(Column.RECORDS)).isEqualTo("number:text!; mobile:phone-number");
    assertThat(row.cell(Column.ACTOR)).isEqualTo("Agent");
    assertThat(row.cell(Column.DEPARTMENT)).isEqualTo("Desk");
    assertThat(row.cell(Column.PHASE)).isEqualTo("Request");
    assertThat(row.cell(Column.WITHIN)).isEqualTo("PT0.5H");
    assertThat(row.cell(Column.SAY))
        .startsWith("Hello \\{you}, {visit}{agent}{customer}{agent}\nto courier: --");
    assertThat(row.cell(Column.INSTRUCTIONS))
        .startsWith("=1+1\nset level = low\nsee https://example.com/?a=1&b=2 \"Faults\"\nnote ")
        .endsWith("\nscale 1 to 5");
  }

  @Test
  void saysWhatTakesAWayAndWhereItLeads() {
    assertThat(row("ask.every").cell(Column.WHEN)).isEqualTo("PT1H");
    assertThat(row("ask.every").cell(Column.LIMIT)).isEqualTo("3");
    assertThat(row("fork.both.done").cell(Column.NEXT)).isEqualTo("both & join.fork.both");
    assertThat(row("level.1").cell(Column.WHEN)).isEqualTo("condition 1 \"row 1\"");
    assertThat(row("level.1").cell(Column.SHARE)).isEqualTo("2.5%");
    assertThat(row("reply.it came").cell(Column.ANSWER)).isEqualTo("it came");
    assertThat(row("closed.end").cell(Column.NEXT)).isEmpty();
    assertThat(row("closed.end").cell(Column.OUTCOME)).isEqualTo("resolved");
  }

  @Test
  void readsWhatItWrote() {
    assertThat(SheetFile.read(SheetFile.write(sheet, false))).isEqualTo(sheet);
    assertThat(SheetFile.read(SheetFile.write(sheet, true))).isEqualTo(sheet);
  }

  @Test
  void putsAByteOrderMarkOnlyOnRequest() {
    assertThat(SheetFile.write(sheet, false)).startsWith('f', 'l', 'o', 'w');
    assertThat(SheetFile.write(sheet, true)).startsWith(0xEF, 0xBB, 0xBF, 'f');
  }

  @Test
  void readsBackWhateverIsInACell() {
    Random random = new Random(7);
    String characters = "'=+-@\t\r\n\",; ax\u00e9\uFF1D\uD83D\uDE00|";
    for (int round = 0; round < 300; round++) {
      List<String> cells = new ArrayList<>();
      for (int cell = 0; cell < Column.values().length; cell++) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(5); length > 0; length--) {
          int place = random.nextInt(characters.codePointCount(0, characters.length()));
          text.appendCodePoint(characters.codePointAt(characters.offsetByCodePoints(0, place)));
        }
        cells.add(text.toString());
      }
      Sheet hostile = new Sheet(List.of(new Row(cells)));
      assertThat(SheetFile.read(SheetFile.write(hostile, false))).isEqualTo(hostile);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1", "'=1", "''@"})
  void keepsSpreadsheetsFromTakingACellForAFormula(String cell) {
    List<String> cells = new ArrayList<>(Collections.nCopies(Column.values().length, ""));
    cells.set(0, cell);
    String line = lines(new Sheet(List.of(new Row(cells)))).get(1);
    assertThat(line.startsWith("\"") ? line.substring(1) : line).startsWith("'" + cell.charAt(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,b\r\n", "flow\r\n", "\"flow"})
  void refusesOtherFiles(String other) {
    assertThatThrownBy(() -> SheetFile.read(other.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(TableException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\n", "a\"b\r\n", "\"a\"b\r\n", "\"a"})
  void refusesRowsThatAreNotWhole(String row) {
    String file = String.join(",", Column.headings()) + "\r\n" + row;
    assertThatThrownBy(() -> SheetFile.read(file.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(TableException.class);
  }

  private Row row(String id) {
    return sheet.rows().stream()
        .filter(row -> row.cell(Column.ROW).equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> lines(Sheet sheet) {
    String text = new String(SheetFile.write(sheet, false), StandardCharsets.UTF_8);
    assertThat(text).endsWith("\r\n");
    return List.of(text.split("\r\n", -1));
  }
}
