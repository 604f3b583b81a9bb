package touchline.compiler.report;

/** The forms in which findings can be had. A report's class is loaded only when it is asked for. */
public enum ReportFormat {
  TEXT,
  JSON,
  SARIF,
  GITHUB,
  GITLAB,
  JUNIT;

  public Report report(ReportOptions options) {
    return switch (this) {
      case TEXT -> text(options);
      case JSON -> new JsonReport();
      case SARIF -> new SarifReport(options.version());
      case GITHUB -> new GithubReport();
      case GITLAB -> new GitlabReport();
      case JUNIT -> new JunitReport(options.strict());
    };
  }

  /** True if a person reads it, false if it is one document for a program. */
  public boolean isForPeople() {
    return this == TEXT;
  }

  private static Report text(ReportOptions options) {
    TextReport text = new TextReport(options.style());
    return options.quiet() ? findings -> text.findings(findings.counting()) : text;
  }
}
