package touchline.compiler.parse.token;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Where what is never closed in a text probably ends. Several threads may ask. */
public final class Ends {
  private static final String BLOCK_QUOTES = "\"\"\"";

  private final String text;

  /** How often three quotation marks stand in the text; counted when somebody asks. */
  private OptionalInt blockQuotes = OptionalInt.empty();

  public Ends(String text) {
    this.text = text;
  }

  private boolean hasOddBlocks() {
    if (blockQuotes.isEmpty()) {
      int found = 0;
      int at = text.indexOf(BLOCK_QUOTES);
      while (at >= 0) {
        found++;
        at = text.indexOf(BLOCK_QUOTES, at + BLOCK_QUOTES.length());
      }
      blockQuotes = OptionalInt.of(found);
    }
    return blockQuotes.orElseThrow() % 2 == 1;
  }

  /**
   * Whether a string took the opening quotation mark of the next one for its end: its line has an
   * odd number of them, and this one has its space before it, not behind.
   */
  boolean closesWrongly(int start, int end) {
    boolean opens =
        end < text.length()
            && Character.isLetterOrDigit(text.codePointAt(end))
            && Character.isWhitespace(text.charAt(end - 2));
    return opens && end - start > 2 && quotesFrom(start) % 2 == 1;
  }

  /**
   * Whether the quotation marks before {@code end}, which close a text block, open the next one.
   */
  boolean closesWithAnother(int end) {
    int quotes = end - BLOCK_QUOTES.length();
    boolean lastOnLine = text.substring(end, lineEnd(end)).isBlank();
    return hasOddBlocks()
        && lastOnLine
        && Forms.OPENS_BLOCK.matcher(text.substring(lineStart(quotes), quotes)).matches();
  }

  /** Whether there is no white space before {@code offset}: a word, or what ends a sentence. */
  boolean isBehindWord(int offset) {
    return offset > 0 && !Character.isWhitespace(text.charAt(offset - 1));
  }

  /** Whether what ends at {@code end} ends with a brace that opens a block: no comment does. */
  boolean opensBlock(int end) {
    return text.substring(lineStart(end), end).stripTrailing().endsWith("{");
  }

  /** Before a brace that opens or closes a block, or at the end of the line. */
  int ofString(int start, int stop) {
    int end = Math.min(lineEnd(start), Math.max(stop, start + 1));
    int i = start + 1;
    while (i < end) {
      char c = text.charAt(i);
      var placeholder = Forms.PLACEHOLDER.matcher(text).region(i, end);
      if (c == '{' && placeholder.lookingAt()) {
        i = placeholder.end();
      } else if (c == '{' || closesBlock(i, end)) {
        end = i;
      } else {
        i++;
      }
    }
    while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean closesBlock(int index, int end) {
    return text.charAt(index) == '}' && text.substring(index, end).matches("[}\\s]*");
  }

  /** Before the next line that is no deeper than the text block's and begins as code does. */
  int ofTextBlock(int start) {
    return beforeCode(start);
  }

  /** Like {@link #ofTextBlock}. */
  int ofComment(int start) {
    return beforeCode(start);
  }

  private int beforeCode(int start) {
    int indentation = indentation(lineStart(start));
    int end = lineEnd(start);
    while (end < text.length()) {
      int line = nextLine(end);
      int lineEnd = lineEnd(line);
      boolean blank = text.substring(line, lineEnd).isBlank();
      if (!blank && indentation(line) <= indentation && beginsAsCode(line, lineEnd)) {
        return end;
      }
      end = lineEnd;
    }
    return end;
  }

  private boolean beginsAsCode(int line, int lineEnd) {
    String content = text.substring(line, lineEnd).strip();
    String word = content.split("[^\\p{L}-]", 2)[0];
    return content.startsWith("}")
        || content.startsWith("->")
        || content.startsWith("//")
        || CODE.contains(word);
  }

  private static final Set<String> CODE =
      Set.of(
          "import",
          "department",
          "role",
          "system",
          "party",
          "touchpoint",
          "request",
          "term",
          "hours",
          "flow",
          "scenario",
          "purpose",
          "scope",
          "owner",
          "version",
          "approved",
          "effective",
          "review",
          "language",
          "audience",
          "handles",
          "promise",
          "target",
          "fields",
          "from",
          "step",
          "decision",
          "escalate",
          "wait",
          "call",
          "survey",
          "parallel",
          "branch",
          "phase",
          "anytime",
          "end",
          "do",
          "say",
          "record",
          "set",
          "see",
          "note",
          "scale",
          "problem",
          "late",
          "every",
          "when",
          "otherwise",
          "given",
          "expect");

  private int quotesFrom(int start) {
    int quotes = 0;
    int end = lineEnd(start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      i += c == '\\' ? 1 : 0;
      quotes += c == '"' ? 1 : 0;
    }
    return quotes;
  }

  private int indentation(int line) {
    int i = line;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i - line;
  }

  private int lineStart(int offset) {
    int i = offset;
    while (i > 0 && !isLineEnd(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int lineEnd(int offset) {
    int i = offset;
    while (i < text.length() && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int nextLine(int lineEnd) {
    return lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Made when something is not closed, which is rare. */
  private static final class Forms {
    /** What stands before the quotation marks that open a text block, from the line's start on. */
    static final Pattern OPENS_BLOCK =
        Pattern.compile("\\s*(say|say\\s+to\\s+\\S+|note|do|purpose|scope|term\\s+\"[^\"]*\")\\s*");

    static final Pattern PLACEHOLDER = Pattern.compile("\\{[\\p{L}\\p{M}\\p{Nd}_-]+}");
  }
}
