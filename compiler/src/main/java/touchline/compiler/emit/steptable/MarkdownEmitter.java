package touchline.compiler.emit.steptable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.Emitter;
import touchline.compiler.emit.MarkdownText;
import touchline.compiler.model.Flow;
import touchline.table.StepTable;
import touchline.table.sheet.Column;
import touchline.table.sheet.Row;
import touchline.table.sheet.Sheet;

/** Writes {@code FLOW.steps.md}, the sheet as a table that pull requests show. */
public final class MarkdownEmitter implements Emitter {

  @Override
  public List<Artifact> emit(Flow flow, EmitOptions options) {
    StepTable table = StepTableMaker.table(flow);
    String text =
        "# "
            + MarkdownText.plain(table.title())
            + "\n\n"
            + MarkdownText.table(
                Column.headings(),
                Sheet.of(table).rows().stream().map(MarkdownEmitter::row).toList());
    return List.of(new Artifact(flow.id() + ".steps.md", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> row(Row row) {
    return row.cells().stream()
        .map(cell -> cell.lines().map(MarkdownText::plain).collect(Collectors.joining("\n")))
        .toList();
  }
}
