package touchline.compiler.scenario.report;

import touchline.compiler.report.TextStyle;
import touchline.compiler.scenario.TestResults;

/** The forms in which results can be had. The class of a form is loaded only when it is wanted. */
public enum TestFormat {
  TEXT,
  JSON,
  JUNIT,
  GITHUB;

  /**
   * All results, every line ended by a line feed.
   *
   * @param quiet whether text shows failures only
   */
  public String of(TestResults results, TextStyle style, boolean quiet) {
    return switch (this) {
      case TEXT -> new TextResults(style, quiet).of(results);
      case JSON -> JsonResults.of(results);
      case JUNIT -> JunitResults.of(results);
      case GITHUB -> GithubResults.of(results);
    };
  }
}
