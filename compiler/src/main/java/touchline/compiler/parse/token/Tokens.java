package touchline.compiler.parse.token;

import java.util.List;
import org.antlr.v4.runtime.Token;
import touchline.compiler.ast.Comment;

/**
 * What a text was read as.
 *
 * @param tokens without comments; the last one marks the end of the file
 */
public record Tokens(List<Token> tokens, List<Comment> comments) {
  public Tokens {
    tokens = List.copyOf(tokens);
    comments = List.copyOf(comments);
  }
}
