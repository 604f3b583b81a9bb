package touchline.compiler.emit.sop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.emit.EmitOptions.Audience;
import touchline.compiler.model.Flow;

/** What holds for every procedure: of the examples, and of flows with everything in them. */
class ProcedurePropertiesTest {
  private static final Pattern ANCHOR = Pattern.compile("<a name=\"([^\"]+)\">");
  private static final List<TablesExtension> TABLES =
      List.of((TablesExtension) TablesExtension.create());

  /** Stands in a title, and must be seen as it is. */
  private static final String LOOKS_BOLD = "**bold**";

  private static final String RESOURCES = "compiler/src/test/resources/";
  private static final List<Flow> FLOWS =
      Stream.of("examples", RESOURCES + "golden", RESOURCES + "flows")
          .flatMap(folder -> Flows.below(Flows.ROOT.resolve(folder)).stream())
          .toList();

  /** A flow and the reader of its procedure. */
  record Case(Flow flow, Audience audience) {
    String procedure() {
      return Flows.procedure(flow, audience);
    }

    Node page() {
      return Parser.builder().extensions(TABLES).build().parse(procedure());
    }

    @Override
    public String toString() {
      return flow.header().language() + " " + flow.id() + " for " + audience;
    }
  }

  static Stream<Case> cases() {
    return FLOWS.stream()
        .flatMap(flow -> Arrays.stream(Audience.values()).map(reader -> new Case(flow, reader)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyStepAndEndStandsThereOnce(Case test) {
    List<String> expected =
        test.flow().graph().nodes().stream()
            .filter(node -> Kind.of(node).isNumbered() || Kind.of(node) == Kind.END)
            .map(node -> (Kind.of(node) == Kind.END ? "end." : "step.") + node.id())
            .toList();
    assertThat(anchors(test.procedure())).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyLinkLeadsSomewhere(Case test) {
    List<String> anchors = anchors(test.procedure());
    Links links = new Links();
    test.page().accept(links);
    assertThat(links.destinations)
        .isNotEmpty()
        .allMatch(to -> !to.startsWith("#") || anchors.contains(to.substring(1)))
        .noneMatch(to -> to.contains("script:"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void headingsGoDownStepByStep(Case test) {
    Links page = new Links();
    test.page().accept(page);
    assertThat(page.levels.get(0)).isEqualTo(1);
    for (int i = 1; i < page.levels.size(); i++) {
      assertThat(page.levels.get(i)).isBetween(2, page.levels.get(i - 1) + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noHtmlButAnchorsComesThrough(Case test) {
    Links page = new Links();
    test.page().accept(page);
    assertThat(page.html).allMatch(html -> ANCHOR.matcher(html).matches() || html.equals("</a>"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void marksAreReadAsMarks(Case test) {
    String html = HtmlRenderer.builder().extensions(TABLES).build().render(test.page());
    String text = html.replaceAll("(?s)<code.*?</code>", "").replaceAll("<[^>]*>", "");
    assertThat(text.replace(LOOKS_BOLD, "")).doesNotContain("**").doesNotContain("| ---");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void leavesNothingUnsaid(Case test) {
    assertThat(test.procedure())
        .doesNotContainPattern("\\bnull\\b")
        .doesNotContain("Optional[")
        .doesNotContainPattern("(?<!])\\{\\d}")
        .doesNotContainPattern("[^ \n|]  +[^ ]")
        .doesNotContainPattern("[^.]\\.\\.[^./]")
        .doesNotContain(" \n")
        .endsWith("\n");
  }

  @Test
  void theMachinesLanguageAndZoneDontMatter() {
    List<String> here = cases().map(Case::procedure).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(cases().map(Case::procedure).toList()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<String> anchors(String procedure) {
    return ANCHOR.matcher(procedure).results().map(match -> match.group(1)).toList();
  }

  /** What a page links to, its headings' levels and its raw HTML. */
  private static final class Links extends AbstractVisitor {
    private final List<String> destinations = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private final List<String> html = new ArrayList<>();

    @Override
    public void visit(Link link) {
      destinations.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(Heading heading) {
      levels.add(heading.getLevel());
      visitChildren(heading);
    }

    @Override
    public void visit(HtmlInline inline) {
      html.add(inline.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
      html.add(block.getLiteral());
    }
  }
}
