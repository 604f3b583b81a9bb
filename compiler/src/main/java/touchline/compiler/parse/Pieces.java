package touchline.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import touchline.grammar.TouchlineLexer;

/**
 * Cuts the tokens of a large file into pieces of whole declarations, which can be parsed at the
 * same time. Where a closing brace leaves none open, a declaration ends. A line stays whole, since
 * what is wrong with it is told once.
 */
final class Pieces {
  /** Of each piece, so that it is worth while. */
  private static final int FEWEST_TOKENS = 4_000;

  private final String text;
  private final List<Token> tokens;
  private final List<List<Token>> pieces = new ArrayList<>();
  private int start;

  private Pieces(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** In their order, each with the mark of the file's end behind it; one if the file is small. */
  static List<List<Token>> of(String text, List<Token> tokens) {
    boolean small = tokens.size() < 2 * FEWEST_TOKENS;
    return small ? List.of(tokens) : new Pieces(text, tokens).cut();
  }

  private List<List<Token>> cut() {
    int last = tokens.size() - 1;
    int open = 0;
    for (int at = 0; at < last - 1; at++) {
      int type = tokens.get(at).getType();
      if (type == TouchlineLexer.OPEN_BRACE) {
        open++;
      } else if (type == TouchlineLexer.CLOSE_BRACE) {
        open--;
        if (open == 0 && at + 1 - start >= FEWEST_TOKENS && endsLine(at)) {
          add(at + 1);
        }
      }
    }
    add(last);
    return pieces;
  }

  private boolean endsLine(int token) {
    int end = tokens.get(token).getStopIndex() + 1;
    String between = text.substring(end, Math.max(end, tokens.get(token + 1).getStartIndex()));
    return between.indexOf('\n') >= 0 || between.indexOf('\r') >= 0;
  }

  private void add(int end) {
    List<Token> piece = new ArrayList<>(end - start + 1);
    piece.addAll(tokens.subList(start, end));
    piece.add(tokens.get(tokens.size() - 1));
    pieces.add(piece);
    start = end;
  }
}
