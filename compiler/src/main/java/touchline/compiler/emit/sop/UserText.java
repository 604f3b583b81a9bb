package touchline.compiler.emit.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchline.compiler.emit.MarkdownText;

/**
 * Longer texts of the flow. One line is plain text; several lines are a text block, whose Markdown
 * counts but may neither break out of its place nor run anything: no HTML, no headings, no links
 * that a browser executes, no code block left open.
 */
final class UserText {
  /** Only at the very start of a line, so that there is no doubt about what is code. */
  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})[^`]*");

  private static final Pattern FENCE_END = Pattern.compile(" {0,3}(`{3,}|~{3,})[ \\t]*");
  private static final String MARKERS = "^(\\s*(?:(?:[-*+]|\\d+[.)])\\s+|>\\s?)*)";
  private static final Pattern INNER_FENCE = Pattern.compile(MARKERS + "(?=```|~~~)");
  private static final Pattern HEADING = Pattern.compile(MARKERS + "(?=#{1,6}(?:\\s|$))");
  private static final Pattern UNDERLINE = Pattern.compile("^(\\s*)(?=(?:-+|=+)\\s*$)");
  private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])(?!https?://|mailto:)");
  private static final Pattern DESTINATION = Pattern.compile("](?=[(:]\\s*<?([^\\s)>]*))");
  private static final Pattern HARMLESS =
      Pattern.compile("(?i:https?|mailto|tel):.*|[^:&\\\\\\p{Cntrl}]+(?:[/?#].*)?");

  private UserText() {}

  /** The lines of a text as Markdown; at least one. */
  static List<String> lines(String text) {
    return text.strip().contains("\n") ? block(text) : List.of(MarkdownText.plain(text));
  }

  /** The same lines with a lead: before a single line, above several. */
  static List<String> after(String lead, List<String> lines) {
    if (lines.size() == 1 || lead.isEmpty()) {
      List<String> all = new ArrayList<>(lines);
      all.set(0, lead + lines.get(0));
      return all;
    }
    List<String> all = new ArrayList<>(List.of(lead.strip(), ""));
    all.addAll(lines);
    return all;
  }

  private static List<String> block(String text) {
    List<String> lines = new ArrayList<>();
    String open = "";
    for (String line : text.strip().lines().toList()) {
      Matcher fence = (open.isEmpty() ? FENCE : FENCE_END).matcher(line);
      if (!open.isEmpty()) {
        lines.add(line);
        open = fence.matches() && fence.group(1).startsWith(open) ? "" : open;
      } else if (fence.matches()) {
        lines.add(line);
        open = fence.group(1);
      } else {
        lines.add(prose(line, lines));
      }
    }
    if (!open.isEmpty()) {
      lines.add(open);
    }
    return lines;
  }

  /** A line that is not code. Escapes go where no backslash before them can undo them. */
  private static String prose(String line, List<String> above) {
    String safe = TAG.matcher(line).replaceAll("&lt;");
    safe = DESTINATION.matcher(safe).replaceAll(UserText::destination);
    safe = INNER_FENCE.matcher(safe).replaceFirst("$1\\\\");
    safe = HEADING.matcher(safe).replaceFirst("$1\\\\");
    boolean belowText = !above.isEmpty() && !above.get(above.size() - 1).isBlank();
    return belowText ? UNDERLINE.matcher(safe).replaceFirst("$1\\\\") : safe;
  }

  /**
   * Takes the link from a text whose address a browser might execute, or that is not shown here.
   */
  private static String destination(MatchResult match) {
    return HARMLESS.matcher(match.group(1)).matches() ? "]" : "]\\\\";
  }
}
