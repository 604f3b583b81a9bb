package touchline.compiler.emit.steptable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import touchline.compiler.Compilation;
import touchline.compiler.OnlyErrors;
import touchline.compiler.model.Flow;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** Flow files of the project, compiled. */
public final class FlowFiles implements Sources {
  static final Path ROOT = Path.of(System.getProperty("touchline.root"));
  static final Path GOLDEN = ROOT.resolve("compiler/src/test/resources/golden/steptable");

  private final Map<Path, SourceFile> files = new HashMap<>();

  private FlowFiles() {}

  /** The flows that a file declares; there must be nothing wrong with it. */
  public static List<Flow> compile(Path path) {
    FlowFiles sources = new FlowFiles();
    SourceFile file = sources.file(path);
    Compilation compilation = OnlyErrors.compile(List.of(file), sources);
    assertThat(compilation.hasErrors()).as(compilation.diagnostics().toString()).isFalse();
    return compilation.project().flows().stream()
        .filter(flow -> flow.span().file() == file)
        .toList();
  }

  /** All flow files below a folder, in order. */
  public static List<Path> below(String folder) {
    try (Stream<Path> paths = Files.walk(ROOT.resolve(folder))) {
      return paths.filter(path -> path.toString().endsWith(".flow")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Lookup find(SourceFile importer, String path) {
    return new Found(file(ROOT.resolve(importer.path()).resolveSibling(path).normalize()));
  }

  private SourceFile file(Path path) {
    return files.computeIfAbsent(
        path,
        file -> new SourceFile(ROOT.relativize(file).toString().replace('\\', '/'), text(file)));
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
