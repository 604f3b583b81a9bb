package touchline.cli.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchline.compiler.Registry;
import touchline.compiler.diagnostics.DiagnosticCode;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.pages.RulePage;
import touchline.compiler.pages.RulePages;
import touchline.compiler.report.PageText;

/** Shows what is written about findings. */
public final class Explain {

  /** How pages are written. */
  public enum Format {
    TEXT,
    MARKDOWN
  }

  /**
   * What is asked for.
   *
   * @param rules codes or names, at least one
   */
  public record Request(List<String> rules, Format format) {
    public Request {
      rules = List.copyOf(rules);
    }
  }

  private static final Pattern CODE = Pattern.compile("(?i)TL\\d{4}");

  private Explain() {}

  /**
   * Writes pages to standard output: all that are asked for, or none if one of them is not known.
   *
   * @return the exit status, one of {@link ExitCode}
   */
  public static int run(Request request, Colour colour, Console console) {
    if (request.rules().isEmpty()) {
      throw new RefusedException("which finding? Name its code or its rule, such as TL0404");
    }
    List<RulePage> pages = new ArrayList<>();
    request.rules().forEach(rule -> pages.add(page(rule)));
    PageText text = new PageText(console.style(colour, console.out()));
    boolean markdown = request.format() == Format.MARKDOWN;
    console
        .out()
        .print(
            pages.stream()
                .distinct()
                .map(page -> markdown ? page.markdown() : text.of(page))
                .collect(Collectors.joining("\n\n")));
    return ExitCode.FINE;
  }

  private static RulePage page(String rule) {
    String wanted = rule.toLowerCase(Locale.ROOT);
    DiagnosticCode code =
        Registry.codes().stream()
            .filter(
                it -> it.code().toLowerCase(Locale.ROOT).equals(wanted) || it.name().equals(wanted))
            .findFirst()
            .orElseThrow(() -> unknown(rule));
    return RulePages.of(code.code())
        .orElseThrow(() -> new RefusedException("nothing is written about " + code.code()));
  }

  /** A code that there is not is no slip: any other would be as near. */
  private static RefusedException unknown(String rule) {
    List<String> known =
        Registry.codes().stream().flatMap(it -> Stream.of(it.code(), it.name())).toList();
    Optional<String> near =
        CODE.matcher(rule).matches() ? Optional.empty() : NearestName.of(rule, known);
    return new RefusedException(
        "there is no rule `"
            + rule
            + "`; "
            + near.map(name -> "did you mean `" + name + "`?")
                .orElse("`touchline rules` lists all there are"));
  }
}
