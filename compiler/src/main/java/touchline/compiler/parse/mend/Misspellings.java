package touchline.compiler.parse.mend;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.NearestName;
import touchline.compiler.parse.token.Words;

/**
 * Words that are nearly the keyword that can stand there. A mistyped keyword is often read as a
 * name first, so that the trouble shows one or two tokens later.
 */
final class Misspellings implements Remedy {
  private static final int MOST_BACK = 2;

  @Override
  public Stream<Mend> at(Trouble trouble) {
    return IntStream.rangeClosed(0, MOST_BACK)
        .filter(trouble::canTakeBack)
        .boxed()
        .flatMap(back -> nearest(trouble, back));
  }

  private static Stream<Mend> nearest(Trouble trouble, int back) {
    Token token = trouble.token(back);
    if (!Words.isWord(token.getType())) {
      return Stream.of();
    }
    String written = token.getText();
    List<String> possible =
        Words.of(trouble.place(back).ownTypes()).stream()
            .filter(word -> !word.equals(written))
            .toList();
    List<String> nearest =
        NearestName.all(written, possible).stream().map(Words::canonical).distinct().toList();
    boolean sure = nearest.size() == 1 && NearestName.only(written, nearest).isPresent();
    return NearestName.of(written, possible).stream()
        .flatMap(first -> Stream.concat(Stream.of(first), others(written, first, possible)))
        .map(Words::canonical)
        .distinct()
        .map(meant -> mend(trouble, back, token, meant, sure && nearest.contains(meant)));
  }

  /** Others that are near too, in case the nearest doesn't lead on. */
  private static Stream<String> others(String written, String first, List<String> possible) {
    return possible.stream()
        .filter(word -> !word.equals(first) && NearestName.of(written, List.of(word)).isPresent());
  }

  private static Mend mend(Trouble trouble, int back, Token token, String meant, boolean sure) {
    boolean sameButCase = token.getText().toLowerCase(Locale.ROOT).equals(meant);
    double cost = sameButCase ? 0.6 : 1;
    cost += Words.isKeyword(token.getType()) ? 0.4 : 0;
    cost += back * 0.2;
    Stream<Token> kept =
        IntStream.range(0, back).mapToObj(i -> trouble.step(back - i).token()).skip(1);
    List<Token> put =
        Stream.concat(Stream.of(MadeToken.instead(token, Words.type(meant), meant)), kept).toList();
    return Mend.replace(
        back,
        back == 0 ? 1 : 0,
        put,
        cost,
        () -> Complaint.misspelt(trouble.span(token), meant, sure));
  }
}
