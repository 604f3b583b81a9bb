package touchline.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import touchline.compiler.Compilation;
import touchline.compiler.Compiler;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;
import touchline.samples.FlowGenerator;
import touchline.samples.FlowGenerator.Unit;

/** Texts of flows that are made up, of several sizes and in several shapes. */
@State(Scope.Benchmark)
public class GeneratedFlows {
  private static final int LINES_OF_FLOW = 60;

  /** What the lines make: one flow, many flows in one file, or a file for each. */
  public enum Shape {
    FLOW,
    FLOWS,
    FILES
  }

  @Param({"2000", "20000", "200000"})
  public int lines;

  @Param public Shape shape = Shape.FLOWS;

  private Map<String, String> texts = Map.of();
  private long characters;
  private long writtenLines;

  /** Makes them up. */
  @Setup
  public void make() {
    FlowGenerator generator = new FlowGenerator(1, Unit.LINES);
    texts =
        switch (shape) {
          case FLOW -> Map.of("flows.flow", generator.file(1, lines));
          case FLOWS -> Map.of("flows.flow", generator.file(lines / LINES_OF_FLOW, LINES_OF_FLOW));
          case FILES -> generator.project(lines / LINES_OF_FLOW, LINES_OF_FLOW);
        };
    characters = texts.values().stream().mapToLong(String::length).sum();
    writtenLines = texts.values().stream().mapToLong(text -> text.lines().count()).sum();
  }

  /** How long all of them are together. */
  public long characters() {
    return characters;
  }

  /** How many lines they have together: about as many as were asked for. */
  public long writtenLines() {
    return writtenLines;
  }

  /** New files, of which nothing is known yet. */
  public List<SourceFile> files() {
    return List.copyOf(byPath().values());
  }

  /** Reads and checks them all. */
  public Compilation compile() {
    Map<String, SourceFile> files = byPath();
    Sources sources = (importer, path) -> new Sources.Found(files.get(path));
    return Compiler.compile(List.copyOf(files.values()), sources);
  }

  private Map<String, SourceFile> byPath() {
    Map<String, SourceFile> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, new SourceFile(path, text)));
    return files;
  }
}
