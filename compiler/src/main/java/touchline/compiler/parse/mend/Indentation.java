package touchline.compiler.parse.mend;

import org.antlr.v4.runtime.Token;
import touchline.compiler.source.LineMap;
import touchline.compiler.source.SourceFile;

/** How far lines are indented; a tab reaches to the next multiple of four. */
record Indentation(SourceFile source) {
  private static final int TAB = 4;

  /** The indentation of the line on which a token starts. */
  int of(Token token) {
    LineMap lines = source.lines();
    String line = lines.line(lines.lineAt(token.getStartIndex()));
    int width = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        width += TAB - width % TAB;
      } else if (Character.isWhitespace(c)) {
        width++;
      } else {
        break;
      }
    }
    return width;
  }
}
