package touchline.compiler.emit;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text for Markdown as GitHub and GitLab read it (CommonMark with tables). Only what would be read
 * as markup is escaped, so that the source stays as readable as the page.
 */
public final class MarkdownText {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
  private static final Pattern SPECIAL =
      Pattern.compile("[\\\\`*\\[\\]<~$]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|(?<!\\S)#");
  private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
  private static final Pattern BLOCK_START = Pattern.compile("^(?=>|([-+=])(?:\\s|\\1|$))");
  private static final Pattern LIST_NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
  private static final Pattern BACKTICKS = Pattern.compile("`+");
  private static final Pattern SCHEME = Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern UNFIT_FOR_ADDRESS =
      Pattern.compile("[\\s\\p{Cntrl}\\\\()<>\"`\\[\\]|]");

  private MarkdownText() {}

  /** One line of plain text: it looks as it was written; any white space becomes one space. */
  public static String plain(String text) {
    String line = SPACE.matcher(text).replaceAll(" ").strip();
    line = SPECIAL.matcher(line).replaceAll("\\\\$0");
    line = ENTITY.matcher(line).replaceAll("\\\\&");
    line = BLOCK_START.matcher(line).replaceFirst("\\\\");
    return LIST_NUMBER.matcher(line).replaceFirst("$1\\\\$2");
  }

  /** Text as code, whatever backticks are in it. */
  public static String code(String text) {
    String line = SPACE.matcher(text).replaceAll(" ");
    int longest =
        BACKTICKS.matcher(line).results().mapToInt(run -> run.group().length()).max().orElse(0);
    String fence = "`".repeat(longest + 1);
    String padding = longest > 0 ? " " : "";
    return fence + padding + line + padding + fence;
  }

  /**
   * A link; an address that a browser might execute is shown, not linked.
   *
   * @param text Markdown
   * @param address as written by the user
   */
  public static String link(String text, String address) {
    return isSafe(address)
        ? "[" + text + "](" + address(address) + ")"
        : text + " (" + code(address) + ")";
  }

  /** True for addresses of the web, of mail and phones, and for paths. */
  public static boolean isSafe(String address) {
    Matcher scheme = SCHEME.matcher(address);
    return !scheme.find() || SAFE_SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }

  /**
   * A table. Every row has as many cells as the header.
   *
   * @param header Markdown, one for each column
   * @param rows Markdown; a line break in a cell stays one
   */
  public static String table(List<String> header, List<List<String>> rows) {
    StringBuilder table = new StringBuilder(row(header));
    table.append(row(Collections.nCopies(header.size(), "---")));
    rows.forEach(cells -> table.append(row(cells)));
    return table.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream().map(MarkdownText::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** A pipe ends a cell even inside code; there too a backslash keeps it. */
  private static String cell(String markdown) {
    return markdown.strip().replace("|", "\\|").replaceAll("\\s*\\R\\s*", "<br>");
  }

  private static String address(String address) {
    Matcher unfit = UNFIT_FOR_ADDRESS.matcher(address.strip());
    String encoded =
        unfit.replaceAll(
            match -> String.format(Locale.ROOT, "%%%02X", (int) match.group().charAt(0)));
    return ENTITY.matcher(encoded).replaceAll("&amp;");
  }
}
