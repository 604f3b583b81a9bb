package touchline.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;
import touchline.samples.FlowGenerator;

/**
 * A large file says the same as its flows do one by one, and as it does when it is read at once.
 */
class PiecesTest {
  private static final int FLOWS = 60;
  private static final int MISTAKES = 60;

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

  /** What can open or close something far away, or ends lines and blocks where none should end. */
  private static final List<String> STRANGE =
      List.of(
          "\"\"\"",
          "\"",
          "/*",
          "*/",
          "//",
          "#",
          "{",
          "}",
          "\n}",
          "\n}\n",
          "}\r\n",
          "\r",
          "\n",
          "§",
          "(",
          "not ",
          "\nnote \"\"\"\n}\nflow",
          "flow x \"X\" {",
          "\n/*\n}\n*/\n",
          "\\",
          "answer");

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

  @ParameterizedTest
  @ValueSource(ints = {1, 200, 3_000})
  void cutAnywhereItSaysTheSame(int fewest) {
    Random random = new Random(fewest);
    FlowGenerator generator = new FlowGenerator(7, FlowGenerator.Unit.LINES);
    for (int i = 0; i < MISTAKES; i++) {
      StringBuilder text = new StringBuilder();
      for (int flow = 1; flow <= 4; flow++) {
        text.append(generator.flow(flow, 60)).append(flow == 2 ? "// } said\n" + WRONG : "\n");
      }
      for (int changes = i % 4; changes > 0; changes--) {
        change(text, random);
      }
      assertThat(said(text.toString(), fewest))
          .as(() -> text.toString())
          .isEqualTo(said(text.toString(), text.length()));
    }
  }

  private static void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    if (random.nextInt(4) == 0) {
      text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)));
    } else {
      text.insert(at, STRANGE.get(random.nextInt(STRANGE.size())));
    }
  }

  /** All that is read of a text in pieces of so many characters, and all that is told about it. */
  private static List<Object> said(String text, int fewest) {
    List<String> told = new ArrayList<>();
    FlowFile file =
        FlowParser.parse(file(text), found -> told.add(found.code() + told(found, 0)), fewest);
    return List.of(
        SyntaxTrees.shape(file.declarations()),
        file.declarations().stream().map(it -> it.span().position()).toList(),
        file.comments().stream().map(it -> it.span().position() + it.text()).toList(),
        file.gaps().stream().map(it -> it.position() + it.text()).toList(),
        file.wellFormed(),
        told);
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
  void piecesThatAreNoWholeDeclarationsAreReadAtOnce() {
    String noneEndsWithItsLine = String.join("", flows()).replaceAll("}\\s+flow", "} flow");
    assertThat(pieces(noneEndsWithItsLine)).hasSizeGreaterThan(2);
    assertThat(said(noneEndsWithItsLine, Pieces.FEWEST_CHARACTERS))
        .isEqualTo(said(noneEndsWithItsLine, noneEndsWithItsLine.length()));
  }

  @Test
  void nothingIsLeftOut() {
    String text = String.join("", flows());
    List<Span> pieces = pieces(text);
    assertThat(pieces.get(0).start()).isZero();
    for (int i = 1; i < pieces.size(); i++) {
      assertThat(pieces.get(i).start()).isEqualTo(pieces.get(i - 1).end());
      assertThat(pieces.get(i).text()).startsWith("flow ");
    }
    assertThat(pieces.get(pieces.size() - 1).end()).isEqualTo(text.length());
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

  private static List<Span> pieces(String text) {
    return Pieces.of(file(text), Pieces.FEWEST_CHARACTERS);
  }

  private static SourceFile file(String text) {
    return new SourceFile("large.flow", text);
  }

  private static String told(Diagnostic diagnostic, int linesBefore) {
    int line = diagnostic.span().position().line() + linesBefore;
    return line + ":" + diagnostic.span().position().column() + " " + diagnostic.message();
  }
}
