package touchline.compiler.parse.token;

import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.Token;
import touchline.compiler.ast.Comment;

/**
 * What a text was read as.
 *
 * @param tokens without comments; the last one marks the end
 * @param end behind the last token or comment
 */
public record Tokens(List<Token> tokens, List<Comment> comments, int end) {
  public Tokens {
    tokens = Collections.unmodifiableList(tokens); // Not copied, since there are many.
    comments = List.copyOf(comments);
  }
}
