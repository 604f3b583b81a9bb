package touchline.compiler.emit.steptable;

import java.util.List;
import touchline.compiler.emit.Artifact;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.Emitter;
import touchline.compiler.model.Flow;
import touchline.table.sheet.Sheet;
import touchline.table.sheet.SheetFile;

/**
 * Writes {@code FLOW.steps.csv}, for spreadsheets.
 *
 * @param byteOrderMark for spreadsheets that don't take the file for UTF-8 without it
 */
public record CsvEmitter(boolean byteOrderMark) implements Emitter {

  @Override
  public List<Artifact> emit(Flow flow, EmitOptions options) {
    byte[] file = SheetFile.write(Sheet.of(StepTableMaker.table(flow)), byteOrderMark);
    return List.of(new Artifact(flow.id() + ".steps.csv", file));
  }
}
