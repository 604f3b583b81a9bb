package touchline.compiler.scenario.suggest.pattern;

import com.google.re2j.Pattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Texts that match a pattern of RE2, such as {@code K123456} for {@code K[0-9]{6}}. */
public final class PatternExamples {
  private static final int TRIES = 12;
  private static final int NATURAL = 3;
  private static final int LONGEST = 2_000;

  private PatternExamples() {}

  /**
   * Some different examples, the most natural one first; none if none could be made.
   *
   * @param pattern one that RE2 accepts
   */
  public static List<String> of(String pattern) {
    Pattern compiled = Pattern.compile(pattern);
    Piece piece = PatternReader.read(pattern);
    Set<String> examples = new LinkedHashSet<>();
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Writer writer = new Writer(attempt);
      if (piece.match(writer) && compiled.matches(writer.text.toString())) {
        examples.add(writer.text.toString());
      }
    }
    return List.copyOf(examples);
  }

  /** Writes one example; false if there is no character to write, or far too many. */
  private static final class Writer implements Piece.Cases<Boolean> {
    private final int attempt;
    private final StringBuilder text = new StringBuilder();
    private int written;

    Writer(int attempt) {
      this.attempt = attempt;
    }

    @Override
    public Boolean oneOf(Piece.OneOf piece) {
      if (piece.set().members().isEmpty() || text.length() > LONGEST) {
        return false;
      }
      text.appendCodePoint(piece.set().member(attempt + written));
      written += piece.set().members().size() > 1 ? 1 : 0;
      return true;
    }

    @Override
    public Boolean sequence(Piece.Sequence piece) {
      for (Piece part : piece.pieces()) {
        if (!part.match(this)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public Boolean choice(Piece.Choice piece) {
      return piece.pieces().get(attempt % piece.pieces().size()).match(this);
    }

    /** A few times rather than never: {@code [a-z]+} is a word, not a letter. */
    @Override
    public Boolean repeat(Piece.Repeat piece) {
      int wanted = Math.max(piece.least(), attempt % 2 == 0 ? NATURAL : 0);
      int times = piece.most() < 0 ? wanted : Math.min(piece.most(), wanted);
      for (int i = 0; i < times; i++) {
        if (!piece.piece().match(this)) {
          return false;
        }
      }
      return true;
    }
  }
}
