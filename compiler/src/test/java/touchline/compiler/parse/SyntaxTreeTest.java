package touchline.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.ast.Comment;
import touchline.compiler.ast.Declaration;
import touchline.compiler.ast.Detail;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Node;
import touchline.compiler.ast.Statement;
import touchline.compiler.ast.Template;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/** What is written is what stands in the tree, at its place. */
class SyntaxTreeTest {

  static Stream<Path> files() throws IOException {
    return ValidFlowsTest.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void placesAreNestedAndInOrder(Path path) throws IOException {
    nested(parse(ValidFlowsTest.source(path).text()));
  }

  private static void nested(Node node) {
    Span all = node.span();
    for (Node child : SyntaxTrees.children(node)) {
      assertThat(child.span().start()).isBetween(all.start(), all.end());
      assertThat(child.span().end()).isBetween(child.span().start(), all.end());
      nested(child);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void lineEndsAndByteOrderMarksMeanNothing(Path path) throws IOException {
    String text = ValidFlowsTest.source(path).text();
    String expected = SyntaxTrees.shape(parse(text));
    assertThat(SyntaxTrees.shape(parse(text.replace("\n", "\r\n")))).isEqualTo(expected);
    assertThat(SyntaxTrees.shape(parse(text.replace("\n", "\r")))).isEqualTo(expected);
    assertThat(SyntaxTrees.shape(parse("\uFEFF" + text))).isEqualTo(expected);
  }

  @Test
  void aStepHasItsPartsAtTheirPlaces() {
    Statement statement =
        statement("step book \"Book it\" by agent within 2 working days takes 3min");
    Statement.Step step = (Statement.Step) statement;
    assertThat(step.id().map(Name::text)).contains("book");
    assertThat(step.title().value()).isEqualTo("Book it");
    assertThat(step.title().span().text()).isEqualTo("\"Book it\"");
    assertThat(step.clauses())
        .extracting(clause -> clause.span().text())
        .containsExactly("by agent", "within 2 working days", "takes 3min");
    assertThat(SyntaxTrees.shape(step.clauses()))
        .contains("DurationValue[2, DAY, true, ]", "DurationValue[3, MINUTE, false, ]");
  }

  @Test
  void aSayHasPlaceholdersAtTheirPlaces() {
    Statement.Step step =
        (Statement.Step)
            statement("step \"T\" { say to customer \"Hé \\\"{age}\\\", \\{no} {𝒜-1}\\n\" }");
    Detail.Say say = (Detail.Say) step.details().get(0);
    assertThat(SyntaxTrees.shape(say.words().pieces()))
        .isEqualTo(
            "[Words[Hé \"], Placeholder[Name[age, ]], Words[\", {no} ], Placeholder[Name[𝒜-1, ]],"
                + " Words[\n]]");
    Template.Placeholder last = (Template.Placeholder) say.words().pieces().get(3);
    assertThat(last.name().span().text()).isEqualTo("𝒜-1");
  }

  @Test
  void aTextBlockLosesItsIndentation() {
    Statement.Step step =
        (Statement.Step)
            statement(
                "step \"T\" { note \"\"\"\n      One \\\"\"\" two,\n        - three  \n\n      four\n"
                    + "    \"\"\" }");
    Detail.Note note = (Detail.Note) step.details().get(0);
    assertThat(note.text().value()).isEqualTo("One \"\"\" two,\n  - three\n\nfour");
    assertThat(note.text().block()).isTrue();
  }

  @Test
  void conditionsAreReadFromTheLeftAndAndBindsTighter() {
    Statement decision =
        statement("decision \"D?\" { when a or not b and c = 5 EUR or (d is known) go on }");
    assertThat(SyntaxTrees.shape(decision))
        .contains(
            "Or[Or[Holds[Name[a, ]], And[Not[Holds[Name[b, ]], ], Comparison[Name[c, ], EQUAL,"
                + " MoneyValue[5, EUR, ], ], ], ], Parenthesized[IsKnown[Name[d, ], ], ], ]");
  }

  @Test
  void afterANumberOnlyAUnitBelongsToIt() {
    FlowFile file = parse("scenario \"S\" of f { given a = 5 answer x yes given b = 5 days }");
    assertThat(SyntaxTrees.shape(file.declarations()))
        .contains("NumberValue[5, ]", "Answer[StatementReference[[Name[x, ]], ]")
        .contains("DurationValue[5, DAY, false, ]");
  }

  @Test
  void namesAreComposed() {
    FlowFile file = parse("role ru\u0308ckruf \"R\"");
    Declaration.Role role = (Declaration.Role) file.declarations().get(0);
    assertThat(role.id().text()).isEqualTo("rückruf");
    assertThat(role.id().span().text()).hasSize(8);
  }

  @Test
  void commentsAreKept() {
    FlowFile file = parse("// one\nrole a \"A\" /* two\n */ // three");
    assertThat(file.comments())
        .extracting(Comment::text)
        .containsExactly("// one", "/* two\n */", "// three");
    assertThat(file.comments()).extracting(Comment::block).containsExactly(false, true, false);
  }

  private static Statement statement(String text) {
    FlowFile file = parse("flow f \"F\" { " + text + " }");
    return ((Declaration.Flow) file.declarations().get(0)).body().get(0);
  }

  private static FlowFile parse(String text) {
    return FlowParser.parse(
        new SourceFile("test.flow", text),
        finding -> assertThat(List.of(finding)).as(finding.message()).isEmpty());
  }
}
