package touchline.compiler;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import touchline.compiler.allow.Allowances;
import touchline.compiler.analyze.Analyzer;
import touchline.compiler.analyze.Defaults;
import touchline.compiler.analyze.LoadedFile;
import touchline.compiler.analyze.Loader;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.check.Checker;
import touchline.compiler.check.Settings;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.format.SameTree;
import touchline.compiler.format.print.Printer;
import touchline.compiler.model.Project;
import touchline.compiler.parse.FlowParser;
import touchline.compiler.project.HoursFile;
import touchline.compiler.project.ProjectReader;
import touchline.compiler.project.ProjectSettings;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Sources;

/** Compiles flow files: reads them, resolves their names, and checks what they say. */
public final class Compiler {
  private Compiler() {}

  /** Compiles files of a project that sets nothing. */
  public static Compilation compile(List<SourceFile> wanted, Sources sources) {
    return compile(wanted, sources, Settings.STANDARD);
  }

  /** Compiles files of a project that sets something about its rules only. */
  public static Compilation compile(List<SourceFile> wanted, Sources sources, Settings rules) {
    return compile(wanted, sources, ProjectSettings.STANDARD.with(rules));
  }

  /**
   * Compiles files and those that they import, each once.
   *
   * @param wanted the files to begin with, as {@code sources} knows them
   * @param sources finds imported files
   * @param settings what the project sets; what is wrong with its file is reported with the rest
   * @return never fails: what is wrong with the files is in the diagnostics
   */
  public static Compilation compile(
      List<SourceFile> wanted, Sources sources, ProjectSettings settings) {
    Diagnostics about = new Diagnostics();
    settings.diagnostics().forEach(about::report);
    Optional<SourceFile> hours =
        settings.hours().flatMap(path -> HoursFile.find(path, sources, about));
    Diagnostics found = new Diagnostics();
    ParsedFiles parsed = ParsedFiles.of(wanted, found);
    List<LoadedFile> files = new Loader(sources, parsed::take, found).load(wanted, hours);
    Project project = new Analyzer(new Defaults(settings.language(), hours), found).analyze(files);
    new Checker(Registry.flowRules(), Registry.projectRules(), settings.rules())
        .check(project, found);
    List<FlowFile> syntax = files.stream().map(LoadedFile::syntax).toList();
    settings.hours().flatMap(path -> HoursFile.check(path, hours, syntax)).ifPresent(about::report);
    List<Diagnostic> sorted = found.inReadingOrder();
    Asked asked = new Asked(settings.rules(), wanted, project, sorted);
    Allowances.apply(syntax, Registry::codes, asked::about, sorted).forEach(about::report);
    return new Compilation(syntax, project, Levels.apply(settings.rules(), about.inReadingOrder()));
  }

  /**
   * Brings a file into the one form that all have, with its comments. What comes out is read again:
   * it must say the same, and be in that form.
   *
   * @param source needs none of the files that it imports
   */
  public static Formatted format(SourceFile source) {
    Diagnostics found = new Diagnostics();
    FlowFile file = FlowParser.parse(source, found);
    if (!file.wellFormed() || found.hasErrors()) {
      return new Formatted.Broken(found.inReadingOrder());
    }
    try {
      String text = Printer.print(file);
      return keeps(file, text) ? new Formatted.Done(text) : new Formatted.Refused();
    } catch (IllegalStateException misread) {
      return new Formatted.Refused();
    }
  }

  private static boolean keeps(FlowFile file, String text) {
    Diagnostics found = new Diagnostics();
    FlowFile printed = FlowParser.parse(new SourceFile(file.source().path(), text), found);
    return !found.hasErrors() && SameTree.in(file, printed) && Printer.print(printed).equals(text);
  }

  /**
   * Reads a project file.
   *
   * @param file {@code touchline.toml}, as the sources of the project know it
   */
  public static ProjectSettings project(SourceFile file) {
    List<String> formats = Arrays.stream(Format.values()).map(Format::word).toList();
    return new ProjectReader(Registry.rules(), Registry.codes(), formats).read(file);
  }
}
