package touchline.compiler.emit.steptable;

import java.util.List;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.Emitter;
import touchline.compiler.model.Flow;
import touchline.table.sheet.Sheet;
import touchline.table.sheet.SheetFile;

/** Writes {@code FLOW.steps.csv}, for spreadsheets. */
public final class CsvEmitter implements Emitter {

  @Override
  public List<Artifact> emit(Flow flow, EmitOptions options) {
    byte[] file = SheetFile.write(Sheet.of(StepTableMaker.table(flow)), options.byteOrderMark());
    return List.of(new Artifact(flow.id() + ".steps.csv", file));
  }
}
