package touchline.compiler.ast;

import java.util.List;
import touchline.compiler.source.Span;

/** The words of a {@code say}: text with placeholders. */
public record Template(List<Piece> pieces, boolean block, Span span) implements Node {

  public Template {
    pieces = List.copyOf(pieces);
  }

  /** A stretch of text, or a name in braces. */
  public sealed interface Piece {
    <R> R match(Cases<R> cases);
  }

  /** Text with escapes resolved. */
  public record Words(String value) implements Piece {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.words(this);
    }
  }

  /** {@code {name}}. */
  public record Placeholder(Name name) implements Piece {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.placeholder(this);
    }
  }

  /** One method per kind of piece. */
  public interface Cases<R> {
    R words(Words words);

    R placeholder(Placeholder placeholder);
  }
}
