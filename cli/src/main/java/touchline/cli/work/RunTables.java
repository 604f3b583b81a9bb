package touchline.cli.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import touchline.cli.walk.Flows;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Severity;
import touchline.compiler.emit.steptable.StepTableMaker;
import touchline.compiler.model.Flow;
import touchline.compiler.report.TextReport;
import touchline.compiler.source.SourceFile;
import touchline.table.StepTable;
import touchline.table.TableException;
import touchline.table.json.TableFile;

/** Has the step tables that a run needs: read from files, or compiled from a source. */
final class RunTables {
  private static final String SUFFIX = ".steps.json";

  /** In bytes; no table that was built is larger. */
  private static final int LARGEST = 64 * 1024 * 1024;

  private RunTables() {}

  /**
   * The tables of a run.
   *
   * @param flow which flow of a source is meant
   * @return none if there were errors in the source, which are reported
   * @throws RefusedException if a file can't be read, is no whole table, or has no such flow
   */
  static Optional<Flows> of(String name, Optional<String> flow, Colour colour, Console console) {
    return name.endsWith(".json")
        ? Optional.of(read(name, flow, console))
        : compile(name, flow, colour, console);
  }

  private static Flows read(String name, Optional<String> flow, Console console) {
    Path file = console.folder().resolve(name);
    StepTable first = table(file, name);
    flow.filter(id -> !id.equals(first.flow()))
        .ifPresent(
            id -> {
              throw new RefusedException(
                  name
                      + ": error: this is the table of `"
                      + first.flow()
                      + "`, not of `"
                      + id
                      + "`");
            });
    return with(
        first,
        called -> {
          String beside = FileName.checked(called + SUFFIX);
          return table(
              file.resolveSibling(beside), Path.of(name).resolveSibling(beside).toString());
        });
  }

  /** A table with all that it calls, also through others. */
  private static Flows with(StepTable first, Function<String, StepTable> find) {
    Map<String, StepTable> all = new LinkedHashMap<>();
    Deque<StepTable> waiting = new ArrayDeque<>(List.of(first));
    all.put(first.flow(), first);
    while (!waiting.isEmpty()) {
      for (String called : Flows.calledBy(waiting.remove())) {
        if (!all.containsKey(called)) {
          StepTable table = find.apply(called);
          all.put(called, table);
          waiting.add(table);
        }
      }
    }
    return new Flows(first, List.copyOf(all.values()));
  }

  private static StepTable table(Path file, String name) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
        throw new RefusedException(name + ": error: it is too large for a step table");
      }
      return TableFile.read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new RefusedException(name + ": error: " + WordedIo.reason(e), e);
    } catch (TableException e) {
      throw new RefusedException(name + ": error: " + e.getMessage() + "\nhelp: " + e.help(), e);
    }
  }

  private static Optional<Flows> compile(
      String name, Optional<String> flow, Colour colour, Console console) {
    Inputs inputs = Inputs.read(List.of(name), console);
    if (!inputs.unreadable().isEmpty()) {
      throw new RefusedException(String.join("\n", inputs.unreadable()));
    }
    Compilation compilation = Compiler.compile(inputs.files(), inputs.sources());
    if (compilation.hasErrors()) {
      List<Diagnostic> errors =
          compilation.diagnostics().stream()
              .filter(found -> found.counts() && found.severity() == Severity.ERROR)
              .toList();
      TextReport report = new TextReport(console.style(colour, console.err()));
      console.err().print(report.findings(errors));
      return Optional.empty();
    }
    List<Flow> all = compilation.project().flows();
    StepTable first = StepTableMaker.table(chosen(name, flow, named(all, inputs.files())));
    return Optional.of(
        with(
            first,
            called ->
                all.stream()
                    .filter(it -> it.id().equals(called))
                    .findFirst()
                    .map(StepTableMaker::table)
                    .orElseThrow()));
  }

  private static List<Flow> named(List<Flow> all, List<SourceFile> files) {
    return all.stream().filter(flow -> files.contains(flow.span().file())).toList();
  }

  private static Flow chosen(String name, Optional<String> flow, List<Flow> flows) {
    List<String> ids = flows.stream().map(Flow::id).toList();
    if (flow.isEmpty() && flows.size() == 1) {
      return flows.get(0);
    }
    if (flows.isEmpty()) {
      throw new RefusedException(name + ": error: there is no flow in it");
    }
    return flows.stream()
        .filter(it -> flow.equals(Optional.of(it.id())))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    name + ": error: say which flow: --flow " + String.join(", --flow ", ids)));
  }
}
