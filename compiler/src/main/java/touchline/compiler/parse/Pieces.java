package touchline.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.parse.token.Tokens;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineLexer;

/**
 * Cuts a large text into pieces that can be read at the same time, behind lines that begin with a
 * closing brace: declarations mostly end there. Whether they do shows when the pieces are read. A
 * line stays whole, since what is wrong with it is told once.
 */
final class Pieces {
  /** Of each piece, so that it is worth while. */
  static final int FEWEST_CHARACTERS = 32_000;

  private Pieces() {}

  /**
   * The places of the pieces in their order; one if the text is small.
   *
   * @param fewest characters of each
   */
  static List<Span> of(SourceFile source, int fewest) {
    String text = source.text();
    List<Span> pieces = new ArrayList<>();
    int start = 0;
    int cut = behindBrace(text, fewest);
    while (cut <= text.length() - fewest) {
      pieces.add(source.span(start, cut));
      start = cut;
      cut = behindBrace(text, start + fewest);
    }
    pieces.add(source.span(start, text.length()));
    return pieces;
  }

  /** Behind the next line that begins with a closing brace; the end if there is none. */
  private static int behindBrace(String text, int from) {
    int brace = text.indexOf("\n}", from);
    int lineEnd = brace < 0 ? -1 : text.indexOf('\n', brace + 1);
    return lineEnd < 0 ? text.length() : lineEnd + 1;
  }

  /**
   * Whether tokens that parse are whole declarations, so that they say the same as among all
   * others: the last one is a closing brace, and no text or comment goes on behind the piece.
   */
  static boolean areWhole(Span piece, Tokens tokens) {
    boolean last = piece.end() == piece.file().text().length();
    int behind = tokens.tokens().size() - 2;
    boolean closed =
        behind >= 0 && tokens.tokens().get(behind).getType() == TouchlineLexer.CLOSE_BRACE;
    return last || closed && tokens.end() <= piece.end();
  }
}
