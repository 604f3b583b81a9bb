package touchline.compiler.emit.svg.graphviz;

import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.CodeSection;
import com.dylibso.chicory.wasm.types.ElementSection;
import com.dylibso.chicory.wasm.types.ExportSection;
import com.dylibso.chicory.wasm.types.FunctionBody;
import com.dylibso.chicory.wasm.types.FunctionSection;
import com.dylibso.chicory.wasm.types.GlobalSection;
import com.dylibso.chicory.wasm.types.ImportSection;
import com.dylibso.chicory.wasm.types.MemorySection;
import com.dylibso.chicory.wasm.types.Section;
import com.dylibso.chicory.wasm.types.SectionId;
import com.dylibso.chicory.wasm.types.TableSection;
import com.dylibso.chicory.wasm.types.TypeSection;
import java.io.ByteArrayInputStream;
import java.util.List;

/**
 * Reads what a WebAssembly module declares, where its code is in classes and its data elsewhere.
 * Chicory's own way reads a body for each of 2,332 functions, validates all and takes a checksum,
 * which the build has done already; that takes five times as long.
 */
final class Declarations {
  private static final FunctionBody ELSEWHERE = new FunctionBody(List.of(), List.of());

  private final WasmModule.Builder module = WasmModule.builder().withValidation(false);

  private Declarations() {}

  static WasmModule read(byte[] declarations) {
    Declarations read = new Declarations();
    Parser.builder()
        .withValidation(false)
        .build()
        .parse(new ByteArrayInputStream(declarations), read::add);
    return read.module.build();
  }

  private void add(Section section) {
    switch (section.sectionId()) {
      case SectionId.TYPE -> module.setTypeSection((TypeSection) section);
      case SectionId.IMPORT -> module.setImportSection((ImportSection) section);
      case SectionId.FUNCTION -> addFunctions((FunctionSection) section);
      case SectionId.TABLE -> module.setTableSection((TableSection) section);
      case SectionId.MEMORY -> module.setMemorySection((MemorySection) section);
      case SectionId.GLOBAL -> module.setGlobalSection((GlobalSection) section);
      case SectionId.EXPORT -> module.setExportSection((ExportSection) section);
      case SectionId.ELEMENT -> module.setElementSection((ElementSection) section);
      default -> throw new IllegalStateException("section " + section.sectionId());
    }
  }

  /** Chicory wants to see a body for each. */
  private void addFunctions(FunctionSection functions) {
    CodeSection.Builder bodies = CodeSection.builder();
    for (int i = 0; i < functions.functionCount(); i++) {
      bodies.addFunctionBody(ELSEWHERE);
    }
    module.setFunctionSection(functions).setCodeSection(bodies.build());
  }
}
