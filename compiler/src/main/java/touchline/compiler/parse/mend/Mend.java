package touchline.compiler.parse.mend;

import java.util.List;
import java.util.function.Supplier;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;

/**
 * One way to mend a place where the tokens can't go on.
 *
 * @param back how many tokens already read are taken back
 * @param dropped how many tokens not yet read are left out
 * @param put what is read instead
 * @param cost how unlikely it is that this was meant, from 1 on
 * @param gap whether what was dropped may have held anything
 * @param finding what to say about it
 */
record Mend(
    int back,
    int dropped,
    List<Token> put,
    double cost,
    boolean gap,
    Supplier<Diagnostic> finding) {

  /**
   * Reads {@code put} instead of the last {@code back} tokens read and the next {@code dropped}.
   */
  static Mend replace(
      int back, int dropped, List<Token> put, double cost, Supplier<Diagnostic> finding) {
    return new Mend(back, dropped, put, cost, false, finding);
  }

  /** Reads {@code put} before the next token. */
  static Mend insert(List<Token> put, double cost, Supplier<Diagnostic> finding) {
    return new Mend(0, 0, put, cost, false, finding);
  }

  /** Leaves out the next {@code dropped} tokens, and reads {@code put} instead. */
  static Mend skip(int dropped, List<Token> put, double cost, Supplier<Diagnostic> finding) {
    return new Mend(0, dropped, put, cost, true, finding);
  }
}
