package touchline.compiler;

import java.util.List;
import touchline.compiler.analyze.Analyzer;
import touchline.compiler.analyze.LoadedFile;
import touchline.compiler.analyze.Loader;
import touchline.compiler.check.Checker;
import touchline.compiler.check.Settings;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.model.Project;
import touchline.compiler.parse.FlowParser;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** Compiles flow files: reads them, resolves their names, and checks what they say. */
public final class Compiler {
  private Compiler() {}

  /** Compiles files of a project that sets nothing about its rules. */
  public static Compilation compile(List<SourceFile> wanted, Sources sources) {
    return compile(wanted, sources, Settings.STANDARD);
  }

  /**
   * Compiles files and those that they import, each once.
   *
   * @param wanted the files to begin with, as {@code sources} knows them
   * @param sources finds imported files
   * @param settings what the project sets about its rules
   * @return never fails: what is wrong with the files is in the diagnostics
   */
  public static Compilation compile(List<SourceFile> wanted, Sources sources, Settings settings) {
    Diagnostics diagnostics = new Diagnostics();
    List<LoadedFile> files =
        new Loader(sources, source -> FlowParser.parse(source, diagnostics), diagnostics)
            .load(wanted);
    Project project = new Analyzer(diagnostics).analyze(files);
    new Checker(Registry.flowRules(), Registry.projectRules(), settings)
        .check(project, diagnostics);
    return new Compilation(
        files.stream().map(LoadedFile::syntax).toList(), project, diagnostics.inReadingOrder());
  }
}
