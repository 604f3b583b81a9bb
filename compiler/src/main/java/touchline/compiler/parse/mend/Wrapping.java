package touchline.compiler.parse.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.grammar.TouchlineParser;

/** What should stand in braces stands without them. */
final class Wrapping implements Remedy {
  private static final double COST = 1.4;
  private static final int MOST_WRAPPED = 400;

  @Override
  public Stream<Mend> at(Trouble trouble) {
    Optional<Place> inside = trouble.here().after(TouchlineParser.OPEN_BRACE);
    return inside.stream().flatMap(place -> wrap(trouble, place).stream());
  }

  private static Optional<Mend> wrap(Trouble trouble, Place inside) {
    List<Token> put = new ArrayList<>();
    put.add(MadeToken.missing(TouchlineParser.OPEN_BRACE, trouble.previous().end()));
    Place place = inside;
    int length = 0;
    int end = 0;
    while (length < MOST_WRAPPED) {
      Token token = trouble.ahead(length);
      Optional<Place> next = place.after(token.getType());
      if (next.isEmpty()) {
        break;
      }
      if (place.accepts(TouchlineParser.CLOSE_BRACE) && leaves(trouble, length)) {
        end = length;
      }
      put.add(token);
      place = next.get();
      length++;
    }
    if (place.accepts(TouchlineParser.CLOSE_BRACE)) {
      end = length;
    }
    if (end == 0) {
      return Optional.empty();
    }
    List<Token> wrapped = new ArrayList<>(put.subList(0, end + 1));
    int offset = trouble.ahead(end - 1).getStopIndex() + 1;
    wrapped.add(MadeToken.missing(TouchlineParser.CLOSE_BRACE, offset));
    return Optional.of(Mend.replace(0, end, wrapped, COST, () -> finding(trouble)));
  }

  /** Whether an outer statement could go on with the token, so that the block may have ended. */
  private static boolean leaves(Trouble trouble, int length) {
    return length > 0
        && trouble.startsLine(trouble.next() + length)
        && trouble.here().accepts(trouble.ahead(length).getType());
  }

  private static Diagnostic finding(Trouble trouble) {
    Token found = trouble.found();
    return Diagnostic.of(
            SyntaxCode.MISSING,
            trouble.span(found),
            "`{` is missing before " + Complaint.shown(trouble, found))
        .help("put what belongs together in braces: `{ " + found.getText() + " … }`");
  }
}
