package touchline.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.token.TokenReader;
import touchline.compiler.source.SourceFile;
import touchline.grammar.TouchlineLexer;
import touchline.samples.FlowGenerator;

/** A large file says the same as its flows do one by one. */
class PiecesTest {
  private static final int FLOWS = 60;

  /** Well written, but each of them wrong: the scale, and the end that stands there twice. */
  private static final String WRONG =
      """
      flow wrong "Wrong" {
        version "1"
        version "2"
        step ask "Ask" { scale 5 to 1 }
        end done "Done"
      }
      """;

  @Test
  void flowsOfALargeFileAreReadAsEachAlone() {
    List<String> flows = flows();
    String text = String.join("", flows);
    assertThat(pieces(text)).hasSizeGreaterThan(2);

    List<String> told = new ArrayList<>();
    List<Object> declarations = new ArrayList<>();
    int line = 0;
    for (String flow : flows) {
      Diagnostics found = new Diagnostics();
      declarations.addAll(FlowParser.parse(file(flow), found).declarations());
      for (Diagnostic diagnostic : found.inReadingOrder()) {
        told.add(told(diagnostic, line));
      }
      line += (int) flow.lines().count();
    }

    Diagnostics found = new Diagnostics();
    FlowFile whole = FlowParser.parse(file(text), found);
    assertThat(SyntaxTrees.shape(whole.declarations())).isEqualTo(SyntaxTrees.shape(declarations));
    assertThat(found.inReadingOrder().stream().map(it -> told(it, 0)).toList()).isEqualTo(told);
    assertThat(told).hasSizeGreaterThan(FLOWS / 10);
    assertThat(whole.wellFormed()).isFalse();
  }

  @Test
  void aMistakeInAnyPieceIsMended() {
    String text = String.join("", flows()) + WRONG.replace("step ask", "stepp ask");
    List<Diagnostic> found = new ArrayList<>();
    FlowFile file = FlowParser.parse(file(text), found::add);
    assertThat(file.declarations()).hasSize(FLOWS + FLOWS / 10 + 1);
    assertThat(found).extracting(Diagnostic::message).anyMatch(it -> it.contains("`stepp`"));
  }

  @Test
  void aFileIsCutBetweenLinesOnly() {
    String oneLine = String.join("", flows()).replaceAll("}\\s+flow", "} flow");
    assertThat(pieces(oneLine)).hasSize(1);
  }

  @Test
  void noTokenIsLost() {
    String text = String.join("", flows());
    List<Token> all = tokens(text);
    List<List<Token>> pieces = Pieces.of(text, all);
    List<Token> joined = new ArrayList<>();
    pieces.forEach(piece -> joined.addAll(piece.subList(0, piece.size() - 1)));
    joined.add(all.get(all.size() - 1));
    assertThat(joined.equals(all)).isTrue();
    for (List<Token> piece : pieces) {
      assertThat(piece.get(0).getType()).isEqualTo(TouchlineLexer.FLOW);
      assertThat(piece.get(piece.size() - 1)).isSameAs(all.get(all.size() - 1));
    }
  }

  private static List<String> flows() {
    FlowGenerator generator = new FlowGenerator(5, FlowGenerator.Unit.LINES);
    List<String> flows = new ArrayList<>();
    for (int i = 1; i <= FLOWS; i++) {
      flows.add(generator.flow(i, 60));
      if (i % 10 == 0) {
        flows.add(WRONG);
      }
    }
    return flows;
  }

  private static List<List<Token>> pieces(String text) {
    return Pieces.of(text, tokens(text));
  }

  private static List<Token> tokens(String text) {
    SourceFile file = file(text);
    return TokenReader.read(file, new Findings(file, new Diagnostics())).tokens();
  }

  private static SourceFile file(String text) {
    return new SourceFile("large.flow", text);
  }

  private static String told(Diagnostic diagnostic, int linesBefore) {
    int line = diagnostic.span().position().line() + linesBefore;
    return line + ":" + diagnostic.span().position().column() + " " + diagnostic.message();
  }
}
