package touchline.compiler.parse.mend;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import touchline.compiler.parse.token.Words;
import touchline.grammar.TouchlineParser;

/** Tokens that stand for what was meant. */
final class MadeToken {
  private MadeToken() {}

  /** A token that is read as something else than it is. */
  static Token instead(Token written, int type, String text) {
    return across(written, written, type, text);
  }

  /** One token for several, from {@code first} to {@code last}. */
  static Token across(Token first, Token last, int type, String text) {
    return token(type, text, first.getStartIndex(), last.getStopIndex());
  }

  /** A token that is missing at {@code offset}. */
  static Token missing(int type, int offset) {
    return token(type, standIn(type), offset, offset - 1);
  }

  /** What is read where one of a few words stands; nothing, where the tree can do without. */
  static String standIn(int type) {
    return type == TouchlineParser.OUTCOME || type == TouchlineParser.METRIC
        ? ""
        : Words.written(type);
  }

  private static Token token(int type, String text, int start, int stop) {
    CommonToken token = new CommonToken(type, text);
    token.setStartIndex(start);
    token.setStopIndex(stop);
    return token;
  }
}
