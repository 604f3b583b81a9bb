package touchline.compiler.emit.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import touchline.compiler.Compilation;
import touchline.compiler.OnlyErrors;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.emit.EmitOptions;
import touchline.compiler.emit.EmitOptions.Audience;
import touchline.compiler.model.Flow;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** Flows from files and texts, and their procedures. */
final class Flows implements Sources {
  static final Path ROOT = Path.of(System.getProperty("touchline.root", ".."));
  static final Path GOLDEN = ROOT.resolve("compiler/src/test/resources/golden/sop");

  private final Map<Path, SourceFile> files = new HashMap<>();

  private Flows() {}

  /** The flows of all files below a folder of the project, each file on its own. */
  static List<Flow> below(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".flow"))
          .sorted()
          .flatMap(path -> in(path).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The flows that a file declares. */
  static List<Flow> in(Path path) {
    Flows sources = new Flows();
    SourceFile file = sources.file(path);
    return flows(OnlyErrors.compile(List.of(file), sources), file);
  }

  /** The flows that a text declares. */
  static List<Flow> of(String text) {
    SourceFile file = new SourceFile("test.flow", text);
    return flows(
        OnlyErrors.compile(List.of(file), (from, path) -> new Sources.Missing(List.of())), file);
  }

  static String procedure(Flow flow, Audience audience) {
    EmitOptions usual = EmitOptions.DEFAULT;
    EmitOptions options =
        new EmitOptions(
            usual.chart(),
            usual.detail(),
            usual.touchpoint(),
            usual.engine(),
            audience,
            usual.diagram(),
            usual.byteOrderMark());
    byte[] content =
        new SopEmitter(f -> "flowchart TD\n  a --> b\n").emit(flow, options).get(0).content();
    return new String(content, StandardCharsets.UTF_8);
  }

  private static List<Flow> flows(Compilation compilation, SourceFile file) {
    assertThat(compilation.diagnostics())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Diagnostic::message)
        .isEmpty();
    return compilation.project().flows().stream()
        .filter(flow -> flow.span().file() == file)
        .toList();
  }

  @Override
  public Lookup find(SourceFile importer, String path) {
    return new Found(file(ROOT.resolve(importer.path()).resolveSibling(path)));
  }

  private SourceFile file(Path path) {
    return files.computeIfAbsent(
        path.normalize(),
        file -> new SourceFile(ROOT.normalize().relativize(file).toString(), text(file)));
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
