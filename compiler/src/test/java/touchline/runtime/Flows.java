package touchline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import touchline.compiler.Compilation;
import touchline.compiler.OnlyErrors;
import touchline.compiler.emit.steptable.StepTableMaker;
import touchline.compiler.model.Flow;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;
import touchline.table.StepTable;
import touchline.table.json.TableFile;

/**
 * The flows of one text, as models and as tables that were written and read back.
 *
 * @param models in written order
 * @param tables one per model, in the same order
 */
record Flows(List<Flow> models, List<StepTable> tables) {

  /** The flows of a text without errors. */
  static Flows of(String text) {
    Compilation compilation = compile(text);
    assertThat(compilation.hasErrors()).as("%s\n%s", compilation.diagnostics(), text).isFalse();
    return of(compilation.project().flows());
  }

  static Flows of(List<Flow> models) {
    return new Flows(models, models.stream().map(Flows::table).toList());
  }

  static Compilation compile(String text) {
    return OnlyErrors.compile(
        List.of(new SourceFile("test.flow", text)),
        (importer, path) -> new Sources.Missing(List.of()));
  }

  private static StepTable table(Flow flow) {
    return TableFile.read(TableFile.write(StepTableMaker.table(flow)));
  }

  Flow model(String id) {
    return models.get(index(id));
  }

  Machine machine(String id) {
    return Machine.of(tables.get(index(id)), tables, ZoneOffset.UTC);
  }

  private int index(String id) {
    return models.stream().map(Flow::id).toList().indexOf(id);
  }
}
