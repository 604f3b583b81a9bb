package touchline.compiler.parse.mend;

import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.parse.token.Words;
import touchline.grammar.TouchlineParser;

/**
 * A line that begins like a statement or a detail, with a word that is none. It is read as a plain
 * one, so that what it names and what stands in its braces is known.
 */
final class UnknownStatements implements Remedy {
  private static final double COST = 1.6;

  @Override
  public Stream<Mend> at(Trouble trouble) {
    Token found = trouble.found();
    boolean newWord = found.getType() == TouchlineParser.WORD && trouble.atLineStart();
    return Stream.of(TouchlineParser.STEP, TouchlineParser.DO)
        .filter(type -> newWord && trouble.here().ownTypes().contains(type))
        .map(type -> MadeToken.instead(found, type, Words.written(type)))
        .map(
            token -> Mend.replace(0, 1, List.of(token), COST, () -> Complaint.unexpected(trouble)));
  }
}
