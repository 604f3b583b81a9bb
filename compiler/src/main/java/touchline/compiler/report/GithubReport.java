package touchline.compiler.report;

import touchline.compiler.diagnostics.Diagnostic;

/**
 * Findings as commands to a GitHub workflow, which shows them beside the changed lines of a pull
 * request. Suppressed findings are left out.
 */
final class GithubReport implements Report {
  @Override
  public String of(Findings findings) {
    StringBuilder out = new StringBuilder();
    findings.unreadable().forEach(line -> out.append(GithubCommand.error(line)));
    findings.counting().forEach(diagnostic -> out.append(command(diagnostic)));
    return out.toString();
  }

  private static String command(Diagnostic diagnostic) {
    String title = diagnostic.code().code() + " " + diagnostic.code().name();
    String severity = diagnostic.severity().word();
    return GithubCommand.of(severity, diagnostic.span(), title, Worded.all(diagnostic));
  }
}
