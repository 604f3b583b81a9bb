package touchline.compiler.parse;

import java.util.List;
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

  /** The next declaration, of tokens that are known to parse. */
  TouchlineParser.DeclarationContext next() {
    int start = parser.getInputStream().index();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    try {
      return parser.declaration();
    } catch (ParseCancellationException undecided) {
      parser.getInputStream().seek(start);
      parser.getInterpreter().setPredictionMode(PredictionMode.LL);
      return parser.declaration();
    }
  }
}
