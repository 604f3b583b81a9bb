package touchline.compiler;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.parallel.Parallel;
import touchline.compiler.parse.FlowParser;
import touchline.compiler.source.SourceFile;

/** Files that are parsed ahead, several at once; others are parsed when they are asked for. */
final class ParsedFiles {
  /** Of each thread. */
  private static final int FEWEST_FILES = 16;

  private final DiagnosticSink sink;
  private final Map<SourceFile, FlowFile> ahead = new IdentityHashMap<>();

  /** A file, with what is wrong with it. */
  private record Parsed(FlowFile file, List<Diagnostic> found) {
    static Parsed of(SourceFile source) {
      List<Diagnostic> found = new ArrayList<>();
      return new Parsed(FlowParser.parse(source, found::add), found);
    }
  }

  private ParsedFiles(DiagnosticSink sink) {
    this.sink = sink;
  }

  /** Parses files; what is wrong with them is reported in their order. */
  static ParsedFiles of(List<SourceFile> sources, DiagnosticSink sink) {
    ParsedFiles files = new ParsedFiles(sink);
    for (Parsed parsed : Parallel.map(sources, FEWEST_FILES, () -> Parsed::of)) {
      parsed.found.forEach(sink::report);
      files.ahead.put(parsed.file.source(), parsed.file);
    }
    return files;
  }

  FlowFile take(SourceFile source) {
    FlowFile parsed = ahead.remove(source);
    return parsed == null ? FlowParser.parse(source, sink) : parsed;
  }
}
