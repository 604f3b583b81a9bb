package touchline.compiler.parse;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import touchline.grammar.TouchlineParser;

/**
 * Parses tokens one declaration at a time, so that no parse tree is kept longer than it takes to
 * build from it. Each is tried with ANTLR's fast prediction (SLL) first, and with its full one only
 * if that fails.
 */
final class Trees {
  private final TouchlineParser parser;

  Trees(List<? extends Token> tokens) {
    parser = new TouchlineParser(new CommonTokenStream(new ListTokenSource(tokens)));
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
  }

  boolean atEnd() {
    return parser.getInputStream().LA(1) == Token.EOF;
  }

  /** The next declaration; empty if it has an error. */
  Optional<TouchlineParser.DeclarationContext> next() {
    int start = parser.getInputStream().index();
    return parse(PredictionMode.SLL)
        .or(
            () -> {
              parser.getInputStream().seek(start);
              return parse(PredictionMode.LL);
            });
  }

  private Optional<TouchlineParser.DeclarationContext> parse(PredictionMode mode) {
    parser.getInterpreter().setPredictionMode(mode);
    try {
      return Optional.of(parser.declaration());
    } catch (ParseCancellationException error) {
      return Optional.empty();
    }
  }
}
