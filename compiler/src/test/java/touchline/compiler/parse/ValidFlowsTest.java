package touchline.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DiagnosticErrorListener;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.ATNConfigSet;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchline.compiler.ast.FlowFile;
import touchline.compiler.diagnostics.Diagnostics;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.token.Ends;
import touchline.compiler.parse.token.TokenReader;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/** Files in the language are read without a finding, and in one way only. */
class ValidFlowsTest {
  static final Path FOLDER = Path.of("src/test/resources/touchline/compiler/parse/valid");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> found = Files.list(FOLDER)) {
      return found.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void areReadWithoutFindings(Path path) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    FlowFile file = FlowParser.parse(source(path), diagnostics);
    assertThat(diagnostics.inReadingOrder()).isEmpty();
    assertThat(file.wellFormed()).isTrue();
    assertThat(file.gaps()).isEmpty();
    assertThat(file.declarations()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void areNotAmbiguous(Path path) throws IOException {
    SourceFile file = source(path);
    Span all = file.span(0, file.text().length());
    Findings findings = new Findings(file, finding -> {});
    var tokens = TokenReader.read(all, new Ends(file.text()), findings).tokens();
    TouchlineParser parser =
        new TouchlineParser(new CommonTokenStream(new ListTokenSource(tokens)));
    Ambiguities ambiguities = new Ambiguities();
    parser.removeErrorListeners();
    parser.addErrorListener(ambiguities);
    parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
    parser.file();
    assertThat(ambiguities.found).isEmpty();
  }

  static SourceFile source(Path path) throws IOException {
    return new SourceFile(path.getFileName().toString(), Files.readString(path));
  }

  private static final class Ambiguities extends DiagnosticErrorListener {
    private final List<String> found = new ArrayList<>();

    @Override
    public void syntaxError(
        Recognizer<?, ?> recognizer,
        Object symbol,
        int line,
        int column,
        String message,
        RecognitionException error) {
      found.add(line + ":" + column + " " + message);
    }

    @Override
    public void reportAmbiguity(
        Parser parser,
        DFA dfa,
        int start,
        int stop,
        boolean exact,
        BitSet alternatives,
        ATNConfigSet configurations) {
      found.add(getDecisionDescription(parser, dfa) + " " + parser.getTokenStream().get(start));
    }
  }
}
