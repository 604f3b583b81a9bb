package touchline.compiler.parse.token;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import touchline.compiler.ast.Comment;
import touchline.compiler.source.SourceFile;
import touchline.grammar.TouchlineLexer;

/** Reads a text's tokens. */
public final class TokenReader {
  private final SourceFile file;

  public TokenReader(SourceFile file) {
    this.file = file;
  }

  public Tokens read() {
    TouchlineLexer lexer = new TouchlineLexer(new SourceStream(file));
    lexer.removeErrorListeners();
    List<Token> tokens = new ArrayList<>();
    List<Comment> comments = new ArrayList<>();
    Token token;
    do {
      token = lexer.nextToken();
      if (token.getChannel() == TouchlineLexer.COMMENTS) {
        comments.add(comment(token));
      } else {
        tokens.add(token);
      }
    } while (token.getType() != Token.EOF);
    return new Tokens(tokens, comments);
  }

  private Comment comment(Token token) {
    boolean block = token.getType() == TouchlineLexer.BLOCK_COMMENT;
    return new Comment(
        token.getText(), block, file.span(token.getStartIndex(), token.getStopIndex() + 1));
  }
}
