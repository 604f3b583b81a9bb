package touchline.compiler.project;

import java.util.List;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.source.Span;

/** Words names that mean nothing: the nearest that does, or all there are. */
final class Names {
  private Names() {}

  /** A finding about a name, with the nearest of the known ones as help and, if sure, as fix. */
  static Diagnostic unknown(
      DiagnosticCode code, Span span, String name, String message, List<String> known) {
    Diagnostic diagnostic = Diagnostic.of(code, span, message);
    Diagnostic helped =
        diagnostic.help(
            NearestName.of(name, known)
                .map(near -> "did you mean `" + near + "`?")
                .orElseGet(() -> all(known)));
    String quote = span.text().startsWith("\"") ? "\"" : "";
    return NearestName.only(name, known)
        .map(only -> helped.fix(span, quote + only + quote))
        .orElse(helped);
  }

  /** {@code there are `a`, `b` and `c`}. */
  static String all(List<String> known) {
    return (known.size() == 1 ? "there is only " : "there are ") + listed(known);
  }

  private static String listed(List<String> names) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      out.append(i == 0 ? "" : i == names.size() - 1 ? " and " : ", ");
      out.append('`').append(names.get(i)).append('`');
    }
    return out.toString();
  }
}
