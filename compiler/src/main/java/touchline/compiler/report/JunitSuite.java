package touchline.compiler.report;

import java.util.List;

/** A suite of test cases, written down case by case. */
public final class JunitSuite {
  private final String name;
  private final StringBuilder cases = new StringBuilder();
  private int tests;
  private int failures;
  private int errors;
  private int skipped;

  public JunitSuite(String name) {
    this.name = name;
  }

  public void passed(String test) {
    test(test, "");
  }

  /** A case that passes and has something to say. */
  void passed(String test, String output) {
    test(test, "      <system-out>" + XmlText.of(output) + "</system-out>\n");
  }

  public void failed(String test, String type, String message, String text) {
    failures++;
    test(
        test,
        "      <failure"
            + attribute("type", type)
            + attribute("message", message)
            + ">"
            + XmlText.of(text)
            + "</failure>\n");
  }

  void skipped(String test, String reason, String output) {
    skipped++;
    test(
        test,
        "      <skipped"
            + attribute("message", reason)
            + "/>\n      <system-out>"
            + XmlText.of(output)
            + "</system-out>\n");
  }

  /** A case that could not be run. */
  void error(String message) {
    errors++;
    test(message, "      <error" + attribute("message", message) + "/>\n");
  }

  private void test(String test, String inside) {
    tests++;
    cases.append("    <testcase").append(attribute("classname", name));
    cases.append(attribute("name", test)).append(attribute("time", "0"));
    cases.append(inside.isEmpty() ? "/>\n" : ">\n" + inside + "    </testcase>\n");
  }

  /**
   * The whole document.
   *
   * @param name what the suites came of
   */
  public static String document(String name, List<JunitSuite> suites) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuites").append(attribute("name", name));
    out.append(
        counts(
            suites.stream().mapToInt(suite -> suite.tests).sum(),
            suites.stream().mapToInt(suite -> suite.failures).sum(),
            suites.stream().mapToInt(suite -> suite.errors).sum(),
            suites.stream().mapToInt(suite -> suite.skipped).sum()));
    out.append(">\n");
    for (JunitSuite suite : suites) {
      out.append("  <testsuite").append(attribute("name", suite.name));
      out.append(counts(suite.tests, suite.failures, suite.errors, suite.skipped));
      out.append(">\n").append(suite.cases).append("  </testsuite>\n");
    }
    return out.append("</testsuites>\n").toString();
  }

  private static String counts(int tests, int failures, int errors, int skipped) {
    return attribute("tests", Integer.toString(tests))
        + attribute("failures", Integer.toString(failures))
        + attribute("errors", Integer.toString(errors))
        + attribute("skipped", Integer.toString(skipped))
        + attribute("time", "0");
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + XmlText.of(value) + "\"";
  }
}
