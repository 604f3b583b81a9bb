package touchline.compiler.parse.mend;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import touchline.compiler.parse.token.Words;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/**
 * A place where the next token can't stand.
 *
 * @param source the text
 * @param tokens all tokens as written, the end of the file last
 * @param next the index of the token that can't stand here
 * @param read the tokens read so far, with the places before them
 * @param recent how many of them may be taken back
 * @param here the place where it was to be read
 * @param surplus how many more `}` than `{` the text has
 */
record Trouble(
    SourceFile source,
    List<Token> tokens,
    int next,
    List<Step> read,
    int recent,
    Place here,
    int surplus) {

  /** A token that was read, and where. */
  record Step(Place before, Token token) {}

  /** The token that can't stand here. */
  Token found() {
    return tokens.get(next);
  }

  /** The token {@code distance} behind {@link #found}, or the end of the file. */
  Token ahead(int distance) {
    return tokens.get(Math.min(next + distance, tokens.size() - 1));
  }

  /** The token read {@code back} tokens ago, from 1. */
  Step step(int back) {
    return read.get(read.size() - back);
  }

  /** The token read {@code back} tokens ago; that which can't stand here, for 0. */
  Token token(int back) {
    return back == 0 ? found() : step(back).token();
  }

  boolean canTakeBack(int back) {
    return back <= recent;
  }

  /** The place before the last {@code back} tokens read. */
  Place place(int back) {
    return back == 0 ? here : step(back).before();
  }

  /** The trouble that comes later, when the tokens up to {@code index} were read. */
  Trouble later(int index, List<Step> steps, Place place) {
    return new Trouble(source, tokens, index, steps, Math.min(steps.size(), 2), place, surplus);
  }

  /** Whether the token read {@code back} tokens ago is a keyword that was read as a name. */
  boolean readAsName(int back) {
    if (!canTakeBack(back)) {
      return false;
    }
    int type = step(back).token().getType();
    return Words.isKeyword(type) && !step(back).before().ownTypes().contains(type);
  }

  /** The brace that is open here, innermost. */
  Optional<Token> openBrace() {
    int depth = 0;
    for (int i = read.size() - 1; i >= 0; i--) {
      int type = read.get(i).token().getType();
      depth += type == TouchlineParser.CLOSE_BRACE ? 1 : 0;
      if (type == TouchlineParser.OPEN_BRACE && depth-- == 0) {
        return Optional.of(read.get(i).token());
      }
    }
    return Optional.empty();
  }

  /** Whether the found token stands in the head of a statement that begins with {@code keyword}. */
  boolean inHeadOf(int keyword) {
    for (int i = next - 1; i >= 0 && next - i < 12; i--) {
      int type = tokens.get(i).getType();
      if (type == TouchlineParser.OPEN_BRACE || type == TouchlineParser.CLOSE_BRACE) {
        return false;
      }
      if (type == keyword) {
        return true;
      }
    }
    return false;
  }

  /** The token before {@link #found} in the text, whatever became of it. */
  Span previous() {
    return previous(0);
  }

  /** The same, {@code back} tokens ago. */
  Span previous(int back) {
    int index = next - back;
    return index == 0 ? source.span(0, 0) : span(tokens.get(index - 1));
  }

  /** Whether {@link #found} is the first token of its line, or the end of the file. */
  boolean atLineStart() {
    return next > 0 && (startsLine(next) || found().getType() == Token.EOF);
  }

  /** Whether the token {@code back} tokens ago begins a line, and the one before lacks its end. */
  boolean lineIsUnfinished(int back) {
    Place place = place(back);
    boolean begins = back == 0 ? atLineStart() : startsLine(next - back);
    return begins
        && !place.accepts(TouchlineParser.CLOSE_BRACE)
        && !place.accepts(TouchlineParser.EOF);
  }

  /** Whether the token at {@code index} is the first of its line. */
  boolean startsLine(int index) {
    return index == 0 || lineOf(tokens.get(index)) > lastLineOf(tokens.get(index - 1));
  }

  boolean sameLine(Token a, Token b) {
    return lineOf(a) == lineOf(b);
  }

  Span span(Token token) {
    return across(token, token);
  }

  Span across(Token first, Token last) {
    int start = first.getStartIndex();
    return source.span(start, Math.max(start, last.getStopIndex() + 1));
  }

  private int lineOf(Token token) {
    return source.lines().lineAt(token.getStartIndex());
  }

  private int lastLineOf(Token token) {
    return source.lines().lineAt(Math.max(token.getStartIndex(), token.getStopIndex()));
  }
}
