package touchline.compiler.parse.token;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import touchline.compiler.ast.Comment;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineLexer;

/**
 * Reads a text's tokens; what is none is reported, and read as what it was meant to be. Of strange
 * characters the first of a line is reported, if nothing else is wrong with it.
 */
public final class TokenReader {
  /** No dash but the hyphen stands before it in Unicode. */
  private static final char FIRST_DASH = '\u0080';

  /** With the white space around them; most have more. */
  private static final int CHARACTERS_OF_A_TOKEN = 6;

  private final SourceFile file;
  private final Scanner scanner;
  private final Findings findings;
  private final Ends ends;
  private final List<Token> tokens;
  private final List<Comment> comments = new ArrayList<>();
  private final Map<Integer, Diagnostic> strange = new LinkedHashMap<>();

  private TokenReader(Span part, Ends ends, Findings findings) {
    this.file = part.file();
    this.scanner = new Scanner(file.text());
    this.tokens = new ArrayList<>((part.end() - part.start()) / CHARACTERS_OF_A_TOKEN);
    this.findings = findings;
    this.ends = ends;
  }

  /**
   * The tokens that begin in a part of a file; their places are offsets in the file.
   *
   * @param ends of the whole file
   */
  public static Tokens read(Span part, Ends ends, Findings findings) {
    TokenReader reader = new TokenReader(part, ends, findings);
    int end = reader.read(part.start(), part.end());
    findings.brokenToo(List.copyOf(reader.strange.values()));
    return new Tokens(reader.tokens, reader.comments, end);
  }

  private int read(int from, int to) {
    int end = from;
    scanner.goOnAt(from);
    int type = scanner.next();
    while (scanner.start() < to) {
      take(type, scanner.start(), scanner.end());
      end = scanner.end();
      type = scanner.next();
    }
    add(Token.EOF, to, to);
    return end;
  }

  private void take(int type, int start, int stop) {
    switch (type) {
      case TouchlineLexer.WORD -> word(scanner.meaning(), start, stop);
      case TouchlineLexer.CAPITALS -> word(type, start, stop);
      case TouchlineLexer.LINE_COMMENT -> comment(start, stop, false);
      case TouchlineLexer.BLOCK_COMMENT -> comment(start, stop, true);
      case TouchlineLexer.STRING -> string(start, stop);
      case TouchlineLexer.TEXT_BLOCK -> textBlock(start, stop);
      case TouchlineLexer.UNCLOSED_STRING -> unclosedString(start, stop);
      case TouchlineLexer.UNCLOSED_TEXT_BLOCK -> unclosedTextBlock(start);
      case TouchlineLexer.UNCLOSED_COMMENT -> {
        int end = ends.ofComment(start);
        findings.broken(Strangers.unclosedComment(file.span(start, stop), file.span(start, end)));
        comment(start, end, true);
        scanner.goOnAt(end);
      }
      case TouchlineLexer.FOREIGN_QUOTES -> {
        findings.broken(Strangers.quotes(file.span(start, stop)));
        add(TouchlineLexer.STRING, start, stop);
      }
      case TouchlineLexer.FOREIGN_COMMENT -> foreignComment(start, stop);
      case TouchlineLexer.UNEXPECTED -> unexpected(start, stop);
      default -> add(type, start, stop);
    }
  }

  private void add(int type, int start, int stop) {
    tokens.add(new WrittenToken(type, file.text(), start, stop));
  }

  private void word(int type, int start, int stop) {
    if (stop < file.text().length() && file.text().charAt(stop) >= FIRST_DASH) {
      dashedWord(type, start, stop);
    } else {
      add(type, start, stop);
    }
  }

  /** A word that may go on behind a dash that is no hyphen, as word processors make them. */
  private void dashedWord(int type, int start, int stop) {
    int dash = file.text().codePointAt(stop);
    int behind = stop + Character.charCount(dash);
    boolean goesOn =
        Character.getType(dash) == Character.DASH_PUNCTUATION
            && behind < file.text().length()
            && Character.isLetterOrDigit(file.text().codePointAt(behind));
    Matcher name = Dashed.NAME.matcher(file.text()).region(start, file.text().length());
    if (!goesOn || !name.lookingAt()) {
      add(type, start, stop);
      return;
    }
    Span span = file.span(start, name.end());
    findings.broken(Strangers.dashes(span));
    String meant = name.group().replaceAll("\\p{Pd}", "-");
    CommonToken token = new CommonToken(Words.type(meant), meant);
    token.setStartIndex(start);
    token.setStopIndex(name.end() - 1);
    tokens.add(token);
    scanner.goOnAt(name.end());
  }

  private void string(int start, int stop) {
    if (ends.closesWrongly(start, stop)) {
      unclosedString(start, stop);
    } else {
      add(TouchlineLexer.STRING, start, stop);
    }
  }

  private void unclosedString(int start, int stop) {
    int end = ends.ofString(start, stop);
    if (end == start + 1 && ends.isBehindWord(start)) {
      findings.broken(Strangers.unopenedString(file.span(start, end)));
      scanner.goOnAt(end);
      return;
    }
    findings.broken(Strangers.unclosedString(file.span(start, end)));
    add(TouchlineLexer.STRING, start, end);
    scanner.goOnAt(end);
  }

  private void textBlock(int start, int stop) {
    if (ends.closesWithAnother(stop)) {
      unclosedTextBlock(start);
    } else {
      add(TouchlineLexer.TEXT_BLOCK, start, stop);
    }
  }

  private void unclosedTextBlock(int start) {
    int end = ends.ofTextBlock(start);
    findings.broken(Strangers.unclosedTextBlock(file.span(start, start + 3), file.span(end, end)));
    add(TouchlineLexer.TEXT_BLOCK, start, end);
    scanner.goOnAt(end);
  }

  private void foreignComment(int start, int stop) {
    if (ends.opensBlock(stop)) {
      unexpected(start, start + 1);
    } else {
      findings.broken(Strangers.comment(file.span(start, stop)));
      comment(start, stop, false);
    }
  }

  private void unexpected(int start, int stop) {
    int end = stop;
    while (end < file.text().length() && Strangers.continues(file.text(), start, end)) {
      end += Character.charCount(file.text().codePointAt(end));
    }
    strange.putIfAbsent(file.lines().lineAt(start), Strangers.character(file.span(start, stop)));
    scanner.goOnAt(end);
  }

  private void comment(int start, int stop, boolean block) {
    Span span = file.span(start, stop);
    comments.add(new Comment(span.text(), block, span));
  }

  /** Made when such a dash is there, which is rare. */
  private static final class Dashed {
    static final Pattern NAME =
        Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_]*(\\p{Pd}[\\p{L}\\p{M}\\p{Nd}_]+)*");
  }
}
