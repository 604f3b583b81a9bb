package touchline.compiler.emit.steptable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.Emitter;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Way;
import touchline.table.Schema;
import touchline.table.StepTable;
import touchline.table.json.TableFile;
import touchline.table.sheet.Column;
import touchline.table.sheet.Sheet;
import touchline.table.sheet.SheetFile;

/** What holds for the table of every flow: examples, fixtures and goldens. */
class AllTablesTest {

  static Stream<Flow> flows() {
    return Stream.of(
            "examples",
            "compiler/src/test/resources/flows",
            "compiler/src/test/resources/golden/steptable")
        .flatMap(folder -> FlowFiles.below(folder).stream())
        .flatMap(path -> FlowFiles.compile(path).stream());
  }

  @ParameterizedTest
  @MethodSource("flows")
  void isReadAsItWasWritten(Flow flow) {
    StepTable table = StepTableMaker.table(flow);
    byte[] file = TableFile.write(table);
    assertThat(TableFile.read(file)).isEqualTo(table);
    assertThat(TableFile.write(TableFile.read(file))).isEqualTo(file);
  }

  @ParameterizedTest
  @MethodSource("flows")
  void isAsTheSchemaSays(Flow flow) {
    assertThat(Schema.findings(json(flow))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("flows")
  void hasTheNodesAndWaysOfTheFlow(Flow flow) {
    StepTable table = StepTableMaker.table(flow);
    assertThat(table.nodes())
        .extracting(node -> node.id())
        .containsExactlyElementsOf(flow.graph().nodes().stream().map(node -> node.id()).toList());
    assertThat(table.ways())
        .extracting(way -> way.id())
        .containsExactlyElementsOf(flow.graph().ways().stream().map(Way::id).toList());
  }

  @ParameterizedTest
  @MethodSource("flows")
  void hasOneRowEachInTheSheet(Flow flow) {
    Sheet sheet = Sheet.of(StepTableMaker.table(flow));
    assertThat(sheet.rows()).extracting(row -> row.cell(Column.ROW)).doesNotHaveDuplicates();
    assertThat(SheetFile.read(SheetFile.write(sheet, false))).isEqualTo(sheet);
    String markdown = text(new MarkdownEmitter(), flow);
    assertThat(markdown.lines().filter(line -> line.startsWith("| ")))
        .hasSize(sheet.rows().size() + 2)
        .allMatch(line -> line.replace("\\|", "").chars().filter(c -> c == '|').count() == 23);
  }

  @Test
  void hasAByteOrderMarkInCsvOnlyOnRequest() {
    Flow flow = flows().findFirst().orElseThrow();
    EmitOptions usual = EmitOptions.DEFAULT;
    EmitOptions marked =
        new EmitOptions(
            usual.chart(),
            usual.detail(),
            usual.touchpoint(),
            usual.engine(),
            usual.audience(),
            usual.diagram(),
            true);
    assertThat(new CsvEmitter().emit(flow, marked).get(0).content())
        .startsWith(0xEF, 0xBB, 0xBF, 'f');
    assertThat(new CsvEmitter().emit(flow, usual).get(0).content()).startsWith('f', 'l', 'o', 'w');
  }

  @ParameterizedTest
  @MethodSource("flows")
  void isTheSameInEveryCountry(Flow flow) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = json(flow) + text(new CsvEmitter(), flow) + text(new MarkdownEmitter(), flow);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      String there = json(flow) + text(new CsvEmitter(), flow) + text(new MarkdownEmitter(), flow);
      assertThat(there).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String json(Flow flow) {
    return text(new JsonEmitter(), flow);
  }

  private static String text(Emitter emitter, Flow flow) {
    return new String(
        emitter.emit(flow, EmitOptions.DEFAULT).get(0).content(), StandardCharsets.UTF_8);
  }
}
