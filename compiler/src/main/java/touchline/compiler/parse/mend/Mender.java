package touchline.compiler.parse.mend;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/** Makes tokens that parse from tokens that don't, and says what was wrong with them. */
public final class Mender {
  /** More than anybody reads at once; what follows so many is mostly about something else. */
  public static final int MOST_FINDINGS = 100;

  /** Less than where the grammar misses one: the indentation says better which brace it is. */
  private static final double COST_OF_BRACE = 0.8;

  private Mender() {}

  /**
   * What was probably meant. If the braces don't balance, the tokens are read with braces mended by
   * their indentation, and again with braces mended where the grammar misses them; the reading at
   * the lower cost is the better one.
   */
  public static Mended mend(SourceFile source, List<Token> tokens) {
    int surplus = Braces.surplus(tokens);
    Reading byGrammar = new Reading(source, tokens, surplus).through(MOST_FINDINGS);
    if (surplus == 0 || Math.abs(surplus) > MOST_FINDINGS) {
      return mended(List.of(), byGrammar);
    }
    Braces braces = new Braces(source, tokens);
    List<Token> balanced = braces.mend();
    Reading byIndentation =
        new Reading(source, balanced, Braces.surplus(balanced)).through(MOST_FINDINGS);
    double braceCost = COST_OF_BRACE * braces.findings().size();
    return byGrammar.cost() < byIndentation.cost() + braceCost
        ? mended(List.of(), byGrammar)
        : mended(braces.findings(), byIndentation);
  }

  private static Mended mended(List<Diagnostic> findings, Reading reading) {
    List<Diagnostic> all = new ArrayList<>(findings);
    all.addAll(reading.findings());
    return new Mended(reading.mended(), all, reading.gaps(), reading.complete());
  }

  /**
   * What came out of it.
   *
   * @param tokens that parse, if complete
   * @param gaps stretches that were left out
   * @param complete false if there was too much to mend
   */
  public record Mended(
      List<Token> tokens, List<Diagnostic> findings, List<Span> gaps, boolean complete) {
    public Mended {
      tokens = List.copyOf(tokens);
      findings = List.copyOf(findings);
      gaps = List.copyOf(gaps);
    }
  }
}
