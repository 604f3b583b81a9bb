package touchline.compiler.parse.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.parse.token.Words;
import touchline.grammar.TouchlineParser;

/** Something stands there that doesn't belong; how far it goes is tried out. */
final class Surplus implements Remedy {
  private static final int MOST_SKIPPED = 400;
  private static final int MOST_MISSING = 5;
  private static final int MOST_PLACES = 30;

  private static final double COST_OF_ENTRY = 0.9;
  private static final int MOST_ENTRIES = 6;

  /** So many that are left out are named. */
  private static final int FEW = 4;

  /** Reads on from a place, leaving out what can't be read there. */
  private record Skip(Trouble trouble, int back, Completion completion) {}

  @Override
  public Stream<Mend> at(Trouble trouble) {
    Completion completion = new Completion(trouble.surplus());
    Stream<Mend> skips = skips(new Skip(trouble, 0, completion));
    if (trouble.readAsName(1) && trouble.startsLine(trouble.next() - 1)) {
      skips = Stream.concat(skips, skips(new Skip(trouble, 1, completion)));
    }
    return Stream.concat(strayBrace(trouble), skips);
  }

  private static Stream<Mend> skips(Skip skip) {
    Trouble trouble = skip.trouble;
    List<Mend> mends = new ArrayList<>();
    int depth = 0;
    int places = 0;
    for (int skipped = 0; skipped < MOST_SKIPPED && places < MOST_PLACES; skipped++) {
      int type = trouble.ahead(skipped).getType();
      if (skipped > 0 && depth == 0) {
        places++;
        add(skip, skipped, mends);
      }
      boolean closes = type == TouchlineParser.CLOSE_BRACE;
      if (type == TouchlineParser.EOF || (closes && depth == 0)) {
        break;
      }
      depth += type == TouchlineParser.OPEN_BRACE ? 1 : closes ? -1 : 0;
    }
    return mends.stream();
  }

  private static void add(Skip skip, int skipped, List<Mend> mends) {
    Trouble trouble = skip.trouble;
    Place place = trouble.place(skip.back);
    int behind = trouble.ahead(skipped).getType();
    double cost = cost(trouble, skipped);
    if (place.accepts(behind)) {
      mends.add(mend(skip, skipped, List.of(), cost));
      return;
    }
    int offset = trouble.previous().end();
    skip.completion.before(place, behind, MOST_MISSING).stream()
        .limit(1)
        .map(types -> types.stream().map(type -> MadeToken.missing(type, offset)).toList())
        .map(put -> mend(skip, skipped, put, cost + 0.5 * put.size()))
        .forEach(mends::add);
  }

  private static Mend mend(Skip skip, int skipped, List<Token> put, double cost) {
    return new Mend(
        skip.back, skipped, put, cost, true, () -> finding(skip, skipped, put.isEmpty()));
  }

  private static double cost(Trouble trouble, int skipped) {
    int behind = trouble.ahead(skipped).getType();
    boolean likelyEnd =
        trouble.startsLine(trouble.next() + skipped)
            || behind == TouchlineParser.CLOSE_BRACE
            || behind == TouchlineParser.EOF;
    boolean word = skipped == 1 && !Words.isKeyword(trouble.found().getType());
    double length = 0.1 * Math.min(skipped, 12) + 0.01 * skipped;
    return (word ? 1.4 : 2)
        + length
        + COST_OF_ENTRY * entries(trouble, skipped)
        + (likelyEnd ? 0 : 0.2);
  }

  /** How many entries would be left out that begin behind the place. */
  private static long entries(Trouble trouble, int skipped) {
    return IntStream.range(1, skipped)
        .filter(i -> Home.of(trouble.ahead(i).getType()).isPresent())
        .limit(MOST_ENTRIES)
        .count();
  }

  private static Stream<Mend> strayBrace(Trouble trouble) {
    boolean stray =
        trouble.found().getType() == TouchlineParser.CLOSE_BRACE && trouble.surplus() > 0;
    return stray
        ? Stream.of(
            Mend.replace(0, 1, List.of(), 1.2, () -> Braces.stray(trouble.span(trouble.found()))))
        : Stream.of();
  }

  /**
   * The wording.
   *
   * @param needless whether nothing else has to stand there
   */
  private static Diagnostic finding(Skip skip, int skipped, boolean needless) {
    Trouble trouble = skip.trouble;
    Token found = trouble.token(skip.back);
    if (found.getType() == TouchlineParser.FOREIGN_SIGN) {
      String message = "`" + found.getText() + "` means nothing here";
      return Diagnostic.of(SyntaxCode.FOREIGN_SIGN, trouble.span(found), message)
          .help("leave it out");
    }
    Diagnostic unexpected = Complaint.unexpected(trouble, trouble.place(skip.back), found);
    Token last = trouble.ahead(skipped - 1);
    if (!needless || skip.back > 0 || skipped > FEW || !trouble.sameLine(found, last)) {
      return unexpected;
    }
    boolean begins = trouble.startsLine(trouble.next()) && Words.isWord(found.getType());
    String surplus = "leave out `" + trouble.across(found, last).text() + "`";
    return skipped == 1
        ? unexpected.help("leave it out")
        : begins ? unexpected : unexpected.help(surplus);
  }
}
