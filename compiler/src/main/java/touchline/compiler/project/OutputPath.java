package touchline.compiler.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticSink;
import touchline.compiler.toml.TomlValue;

/** Reads the folder for results: one inside the project's folder. */
final class OutputPath {
  private OutputPath() {}

  static Optional<String> read(TomlValue.Text text, DiagnosticSink sink) {
    String written = text.value();
    if (written.isBlank() || written.indexOf('\0') >= 0) {
      sink.report(
          Diagnostic.of(ProjectCode.WRONG, text.span(), "this names no folder")
              .help("write a path from here, like `\"docs/flows\"`"));
      return Optional.empty();
    }
    if (written.indexOf('\\') >= 0) {
      sink.report(
          Diagnostic.of(ProjectCode.WRONG, text.span(), "`" + written + "` has backslashes")
              .help("folders are separated by `/` on every machine")
              .fix(text.span(), "\"" + written.replace('\\', '/') + "\""));
      return Optional.empty();
    }
    if (leadsOut(written)) {
      sink.report(
          Diagnostic.of(
                  ProjectCode.OUTSIDE,
                  text.span(),
                  "`" + written + "` leads out of the project's folder")
              .help("name a folder below this file; another can be given with `-o`"));
      return Optional.empty();
    }
    return Optional.of(written);
  }

  private static boolean leadsOut(String written) {
    if (written.startsWith("/") || written.startsWith("~") || written.indexOf(':') >= 0) {
      return true;
    }
    Deque<String> folders = new ArrayDeque<>();
    for (String part : written.split("/")) {
      if (part.equals("..")) {
        if (folders.poll() == null) {
          return true;
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        folders.push(part);
      }
    }
    return false;
  }
}
