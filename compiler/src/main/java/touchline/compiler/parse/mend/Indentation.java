package touchline.compiler.parse.mend;

import org.antlr.v4.runtime.Token;
import touchline.compiler.source.SourceFile;

/** How far lines are indented; a tab reaches to the next multiple of four. */
record Indentation(SourceFile source) {
  private static final int TAB = 4;

  /** The indentation of the line on which a token starts. */
  int of(Token token) {
    String text = source.text();
    int line = source.lines().lineAt(token.getStartIndex());
    int width = 0;
    for (int i = source.lines().startOf(line); i < token.getStartIndex(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        break;
      }
      width += c == '\t' ? TAB - width % TAB : 1;
    }
    return width;
  }
}
