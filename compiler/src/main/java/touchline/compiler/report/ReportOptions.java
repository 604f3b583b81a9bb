package touchline.compiler.report;

/**
 * What can be chosen about reports; each format looks at what concerns it.
 *
 * @param style of text
 * @param quiet whether text goes without its closing line
 * @param strict whether warnings count like errors
 * @param version of the tool
 */
public record ReportOptions(TextStyle style, boolean quiet, boolean strict, String version) {}
