package touchline.compiler.parse.build;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/**
 * The places of tokens and trees in their source.
 *
 * @param file where they were read
 */
record Spans(SourceFile file) {

  Span of(ParserRuleContext tree) {
    return file.span(tree.getStart().getStartIndex(), tree.getStop().getStopIndex() + 1);
  }

  Span of(Token token) {
    return file.span(token.getStartIndex(), token.getStopIndex() + 1);
  }
}
