package touchline.compiler.pages;

import java.util.List;
import java.util.Optional;

/**
 * The page about a code:
 *
 * <pre>
 * # TL1004 · missing-survey
 *
 * *Warning.* What is reported, in one or two sentences.
 *
 * ## Why
 * ## Bad
 * ## Good
 * ## Options
 * ## How to silence it
 * </pre>
 *
 * <p>{@code Options} stands only where there are some. Errors can't be silenced: their last section
 * is {@code How to mend it}.
 *
 * @param code {@code TL1004}
 * @param name {@code missing-survey}
 * @param severity {@code error} or {@code warning}
 * @param description what is reported, in one line
 * @param sections in order
 * @param markdown the page as it is written
 */
public record RulePage(
    String code,
    String name,
    String severity,
    String description,
    List<Section> sections,
    String markdown) {

  private static final String TITLE = "# ";
  private static final String DOT = " · ";
  private static final List<String> SEVERITIES = List.of("error", "warning");

  public RulePage {
    sections = List.copyOf(sections);
  }

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException if it does not begin with title, severity and description
   */
  public static RulePage read(String markdown) {
    List<String> lines = markdown.lines().toList();
    int end = lines.indexOf("");
    String title = lines.isEmpty() ? "" : lines.get(0);
    int dot = title.indexOf(DOT);
    if (end != 1 || !title.startsWith(TITLE) || dot < 0) {
      throw new IllegalArgumentException("no title: " + title);
    }
    List<String> rest = lines.subList(2, lines.size());
    int close = rest.indexOf("");
    String opening = String.join(" ", close < 0 ? rest : rest.subList(0, close));
    String severity =
        SEVERITIES.stream()
            .filter(word -> opening.startsWith(mark(word)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no severity: " + opening));
    return new RulePage(
        title.substring(TITLE.length(), dot),
        title.substring(dot + DOT.length()),
        severity,
        opening.substring(mark(severity).length()),
        Section.read(rest).toList(),
        String.join("\n", lines) + "\n");
  }

  private static String mark(String severity) {
    return "*" + Character.toUpperCase(severity.charAt(0)) + severity.substring(1) + ".* ";
  }

  /** The first sentence of the description. */
  public String summary() {
    int stop = description.indexOf(". ");
    return stop < 0 ? description : description.substring(0, stop + 1);
  }

  /** One of its sections. */
  public Optional<Section> section(String title) {
    return sections.stream().filter(section -> section.title().equals(title)).findFirst();
  }
}
