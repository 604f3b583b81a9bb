package touchline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchline.compiler.Compiler;
import touchline.compiler.Formatted;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.parse.FlowParser;
import touchline.compiler.source.SourceFile;

/** Flow files as the formatter sees them. */
final class Formats {
  private static final List<SourceFile> ALL = parsed();

  private Formats() {}

  /** All flow files of the project that parse: examples, fixtures, and blocks of the pages. */
  static List<SourceFile> all() {
    return ALL;
  }

  private static List<SourceFile> parsed() {
    List<SourceFile> all = new ArrayList<>();
    Stream.of(Project.RESOURCES, Project.EXAMPLES)
        .flatMap(folder -> Project.files(folder, ".flow").stream())
        .forEach(file -> all.add(source(file)));
    for (Path page : Project.files(Project.ROOT.resolve("docs"), ".md")) {
      CodeBlock.flowsOf(page.getFileName().toString(), Project.read(page))
          .forEach(block -> all.add(new SourceFile(block.toString(), block.text())));
    }
    all.removeIf(file -> text(file).isEmpty());
    return List.copyOf(all);
  }

  static SourceFile source(Path file) {
    return new SourceFile(Project.ROOT.relativize(file).toString(), Project.read(file));
  }

  /** The one form of a file; nothing if it has errors. Never less than the file says. */
  static Optional<String> text(SourceFile file) {
    return Compiler.format(file)
        .match(
            new Formatted.Cases<>() {
              @Override
              public Optional<String> done(Formatted.Done formatted) {
                return Optional.of(formatted.text());
              }

              @Override
              public Optional<String> broken(Formatted.Broken formatted) {
                assertThat(formatted.diagnostics()).isNotEmpty();
                return Optional.empty();
              }

              @Override
              public Optional<String> refused(Formatted.Refused formatted) {
                throw new AssertionError("refused: " + file.path() + "\n" + file.text());
              }
            });
  }

  /** The one form of a text that has no errors. */
  static String form(String name, String text) {
    return text(new SourceFile(name, text))
        .orElseThrow(() -> new AssertionError(name + " has errors:\n" + text));
  }

  static FlowFile tree(String text) {
    return FlowParser.parse(new SourceFile("tree.flow", text), new Diagnostics());
  }
}
