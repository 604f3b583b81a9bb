package touchline.compiler.parse.mend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/**
 * Mends braces that don't balance, by how the lines are indented: a block whose lines are deeper
 * than the line that opens it ends before the first line that isn't.
 */
final class Braces {
  private final SourceFile source;
  private final Indentation indentation;
  private final List<Token> tokens;
  private final List<Token> mended = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int unclosed;
  private int stray;

  Braces(SourceFile source, List<Token> tokens) {
    this.source = source;
    this.tokens = tokens;
    this.indentation = new Indentation(source);
    int surplus = surplus(tokens);
    this.unclosed = Math.max(0, -surplus);
    this.stray = Math.max(0, surplus);
  }

  /** How many more closing braces than opening ones there are. */
  static int surplus(List<Token> tokens) {
    int surplus = 0;
    for (Token token : tokens) {
      surplus += token.getType() == TouchlineParser.CLOSE_BRACE ? 1 : 0;
      surplus -= token.getType() == TouchlineParser.OPEN_BRACE ? 1 : 0;
    }
    return surplus;
  }

  List<Diagnostic> findings() {
    return findings;
  }

  /** The tokens with balanced braces. */
  List<Token> mend() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean startsLine = i == 0 || line(token) > line(tokens.get(i - 1));
      boolean last = token.getType() == TouchlineParser.EOF;
      if (last || startsLine) {
        closeWhatEnded(token, last ? 0 : indentation.of(token), last);
      }
      read(i, startsLine);
    }
    return mended;
  }

  private void read(int index, boolean startsLine) {
    Token token = tokens.get(index);
    switch (token.getType()) {
      case TouchlineParser.OPEN_BRACE -> {
        open.push(new Open(token, indentation.of(token), indented(index)));
        mended.add(token);
      }
      case TouchlineParser.CLOSE_BRACE -> {
        if (isStray(index, startsLine)) {
          stray--;
          findings.add(stray(span(token)));
        } else {
          if (!open.isEmpty()) {
            open.pop();
          }
          mended.add(token);
        }
      }
      default -> mended.add(token);
    }
  }

  /** Closes blocks before a line that is too far left, or at a declaration, to be in them. */
  private void closeWhatEnded(Token token, int indent, boolean last) {
    boolean closes = token.getType() == TouchlineParser.CLOSE_BRACE;
    while (unclosed > 0 && !open.isEmpty()) {
      Open innermost = open.peek();
      boolean tooFarLeft =
          innermost.indented && (closes ? indent < innermost.indent : indent <= innermost.indent);
      boolean another = DECLARATIONS.contains(token.getType()) && indent == 0;
      if (!last && !tooFarLeft && !another) {
        return;
      }
      unclosed--;
      open.pop();
      findings.add(unclosed(span(innermost.brace)));
      int end = mended.get(mended.size() - 1).getStopIndex() + 1;
      mended.add(MadeToken.missing(TouchlineParser.CLOSE_BRACE, end));
    }
  }

  private static final List<Integer> DECLARATIONS =
      List.of(TouchlineParser.FLOW, TouchlineParser.SCENARIO, TouchlineParser.IMPORT);

  private boolean isStray(int index, boolean startsLine) {
    if (stray == 0) {
      return false;
    }
    if (open.isEmpty()) {
      return true;
    }
    Open innermost = open.peek();
    if (startsLine) {
      return innermost.indented && indentation.of(tokens.get(index)) > innermost.indent;
    }
    Token next = tokens.get(index + 1);
    boolean goesOnInside =
        line(next) > line(tokens.get(index)) && indentation.of(next) > innermost.indent;
    return innermost.indented && goesOnInside && line(innermost.brace) < line(tokens.get(index));
  }

  /** Whether the block after the brace at {@code index} is written as blocks should be. */
  private boolean indented(int index) {
    Token brace = tokens.get(index);
    Token next = tokens.get(index + 1);
    return line(next) == line(brace) || indentation.of(next) > indentation.of(brace);
  }

  static Diagnostic unclosed(Span brace) {
    return Diagnostic.of(SyntaxCode.UNCLOSED_BRACE, brace, "`{` is never closed")
        .help("write `}` where its block ends");
  }

  static Diagnostic stray(Span brace) {
    return Diagnostic.of(SyntaxCode.STRAY_BRACE, brace, "`}` closes nothing")
        .help("leave it out, or write the `{` that belongs to it");
  }

  private int line(Token token) {
    return source.lines().lineAt(token.getStartIndex());
  }

  private Span span(Token token) {
    return source.span(token.getStartIndex(), token.getStopIndex() + 1);
  }

  /** A brace that is open: how far its line is indented, and whether its block is, too. */
  private record Open(Token brace, int indent, boolean indented) {}
}
