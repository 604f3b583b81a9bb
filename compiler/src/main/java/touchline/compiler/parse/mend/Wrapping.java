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
    int depth = 0;
    while (length < MOST_WRAPPED && depth >= 0) {
      Token token = trouble.ahead(length);
      Optional<Place> next = place.after(token.getType());
      boolean mayEnd = depth == 0 && place.accepts(TouchlineParser.CLOSE_BRACE);
      if (mayEnd && (next.isEmpty() || trouble.startsLine(trouble.next() + length))) {
        end = length;
      }
      if (next.isEmpty()) {
        break;
      }
      depth -= Braces.surplus(List.of(token));
      put.add(token);
      place = next.get();
      length++;
    }
    if (end == 0) {
      return Optional.empty();
    }
    List<Token> wrapped = new ArrayList<>(put.subList(0, end + 1));
    int offset = trouble.ahead(end - 1).getStopIndex() + 1;
    wrapped.add(MadeToken.missing(TouchlineParser.CLOSE_BRACE, offset));
    return Optional.of(Mend.replace(0, end, wrapped, COST, () -> finding(trouble)));
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
