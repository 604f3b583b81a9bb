package touchline.compiler.diagnostics;

/**
 * What kind of finding it is, for people who look it up, silence it or count it. Codes never change
 * their meaning: {@code TL00xx} reading and syntax, {@code TL01xx} literals and values, {@code
 * TL02xx} names, {@code TL03xx} types, {@code TL04xx} control, {@code TL05xx} decisions, {@code
 * TL06xx} data, {@code TL07xx} time, {@code TL08xx} the project file, {@code TL1xxx} advice.
 *
 * @param code {@code TL} and four digits
 * @param name lower-case words with hyphens, as in {@code unknown-name}
 * @param severity unless the project sets another
 */
public record DiagnosticCode(String code, String name, Severity severity) {

  public static DiagnosticCode error(String code, String name) {
    return new DiagnosticCode(code, name, Severity.ERROR);
  }

  public static DiagnosticCode warning(String code, String name) {
    return new DiagnosticCode(code, name, Severity.WARNING);
  }
}
