package touchline.compiler.emit.dot;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** DOT text as it grows: indented statements with quoted names and attributes. */
final class DotText {
  private static final double POINTS_PER_INCH = 72;
  private static final int DECIMALS = 4;
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();
  private int depth;

  void open(String head) {
    line(head + " {");
    depth++;
  }

  void close() {
    depth--;
    line("}");
  }

  void line(String line) {
    text.append(INDENT.repeat(depth)).append(line).append('\n');
  }

  /** A statement with attributes, whose values are already quoted. */
  void statement(String subject, Map<String, String> attributes) {
    String list =
        attributes.entrySet().stream()
            .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
            .collect(Collectors.joining(" "));
    line(list.isEmpty() ? subject : subject + " [" + list + "]");
  }

  /** A quoted string that Graphviz shows as it is: neither entities nor escapes mean anything. */
  static String quote(String plain) {
    return '"' + escape(plain) + '"';
  }

  /** Quoted lines, centred. */
  static String quoteLines(Collection<String> lines) {
    return lines.stream().map(DotText::escape).collect(Collectors.joining("\\n", "\"", "\""));
  }

  /** Quoted lines, each beginning at the left. */
  static String quoteLeft(Collection<String> lines) {
    return lines.stream().map(DotText::escape).collect(Collectors.joining("\\l", "\"", "\\l\""));
  }

  /** A quoted name, in which a backslash is a backslash. */
  static String name(String id) {
    return '"' + id.replace("\"", "\\\"") + '"';
  }

  static String inches(double points) {
    return number(points / POINTS_PER_INCH);
  }

  static String number(double number) {
    return Decimals.of(number, DECIMALS);
  }

  private static String escape(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
