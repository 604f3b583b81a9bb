package touchline.compiler.parse.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import touchline.compiler.ast.AnswerText;
import touchline.compiler.ast.Name;
import touchline.compiler.ast.Template;
import touchline.compiler.ast.Text;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.NameForm;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/** Builds texts: strings, text blocks, and the templates of a {@code say}. */
final class TextBuilder {
  private static final String OTHER_QUOTES = "'`“”„‟‘’‚«»";

  private final Spans spans;
  private final NameBuilder names;
  private final Findings findings;

  TextBuilder(Spans spans, NameBuilder names, Findings findings) {
    this.spans = spans;
    this.names = names;
    this.findings = findings;
  }

  /** The text that {@code tree}, a tree of one string or text block, is. */
  Text text(ParserRuleContext tree) {
    return new Text(value(inside(tree)), isBlock(tree), spans.of(tree));
  }

  private String value(Layout inside) {
    String written = inside.characters();
    int i = written.indexOf('\\');
    if (i < 0) {
      return written;
    }
    StringBuilder value = new StringBuilder();
    int at = 0;
    while (i >= 0) {
      value.append(written, at, i);
      at = escape(inside, i, value);
      i = written.indexOf('\\', at);
    }
    return value.append(written, at, written.length()).toString();
  }

  /** The text that {@code tree} is, if it is there ({@code null} otherwise). */
  Optional<Text> optional(@Nullable ParserRuleContext tree) {
    return tree == null ? Optional.empty() : Optional.of(text(tree));
  }

  Template template(TouchlineParser.TextContext tree) {
    Layout inside = inside(tree);
    String written = inside.characters();
    List<Template.Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int i = 0;
    while (i < written.length()) {
      int special = special(written, i);
      words.append(written, i, special);
      i = special;
      if (i < written.length()) {
        boolean escapes = written.charAt(i) == '\\';
        i = escapes ? escape(inside, i, words) : placeholder(inside, i, words, pieces);
      }
    }
    flush(words, pieces);
    return new Template(pieces, isBlock(tree), spans.of(tree));
  }

  /** The index of the next backslash or brace; where there is none, the end. */
  private static int special(String written, int from) {
    int at = from;
    while (at < written.length() && written.charAt(at) != '\\' && written.charAt(at) != '{') {
      at++;
    }
    return at;
  }

  /** An answer or a choice, in whichever way it is written. */
  AnswerText answer(ParserRuleContext tree) {
    if (tree.getStart().getType() == TouchlineParser.STRING) {
      return new AnswerText(names.normal(text(tree).value()), true, spans.of(tree));
    }
    return new AnswerText(names.name(tree).text(), false, spans.of(tree));
  }

  /** Adds the placeholder that opens at {@code open}; gives the index behind it. */
  private int placeholder(
      Layout inside, int open, StringBuilder words, List<Template.Piece> pieces) {
    int close = inside.characters().indexOf('}', open);
    Optional<Name> name = name(inside, open, close);
    if (name.isEmpty()) {
      words.append('{');
      return open + 1;
    }
    flush(words, pieces);
    pieces.add(new Template.Placeholder(name.get()));
    return close + 1;
  }

  private Optional<Name> name(Layout inside, int open, int close) {
    String written = close < 0 ? "" : inside.characters().substring(open + 1, close);
    Span place =
        spans.file().span(inside.offset(open), inside.offset(close < 0 ? open : close) + 1);
    if (NameForm.fits(written)) {
      Span name = spans.file().span(place.start() + 1, place.end() - 1);
      return Optional.of(new Name(names.normal(written), name));
    }
    findings.impossible(
        close < 0
            ? Diagnostic.of(SyntaxCode.INVALID_PLACEHOLDER, place, "`{` has no `}` behind it")
                .help("write `\\{` for a brace that is meant as one")
            : notAName(place, written));
    return Optional.empty();
  }

  private static Diagnostic notAName(Span place, String written) {
    Diagnostic diagnostic =
        Diagnostic.of(
            SyntaxCode.INVALID_PLACEHOLDER, place, "`{" + written + "}` doesn't hold a name");
    String trimmed = written.strip();
    return NameForm.fits(trimmed)
        ? diagnostic.help("write `{" + trimmed + "}`").fix(place, "{" + trimmed + "}")
        : diagnostic.help(
            "write a field, a role, `{agent}` or `{customer}`, or `\\{` for a brace that is meant"
                + " as one");
  }

  private static void flush(StringBuilder words, List<Template.Piece> pieces) {
    if (words.length() > 0) {
      pieces.add(new Template.Words(words.toString()));
      words.setLength(0);
    }
  }

  /** Adds what the backslash at {@code i} stands for; gives the index behind it. */
  private int escape(Layout inside, int i, StringBuilder value) {
    boolean last = i + 1 == inside.characters().length();
    char escaped = last ? '\\' : inside.characters().charAt(i + 1);
    switch (escaped) {
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      case '"', '\\', '{' -> value.append(escaped);
      default -> {
        reportEscape(inside, i);
        value.append('\\');
        return i + 1;
      }
    }
    return last ? i + 1 : i + 2;
  }

  private void reportEscape(Layout inside, int i) {
    int start = inside.offset(i);
    String source = spans.file().text();
    int end = start + 1 + Character.charCount(source.codePointAt(start + 1));
    Span place = spans.file().span(start, end);
    findings.impossible(
        Diagnostic.of(
                SyntaxCode.INVALID_ESCAPE, place, "`" + place.text() + "` means nothing in a text")
            .help("write `\\\\` for a backslash; there are `\\\"`, `\\\\`, `\\n`, `\\t` and `\\{`")
            .fix(spans.file().span(start, start + 1), "\\\\"));
  }

  private static boolean isBlock(ParserRuleContext tree) {
    return tree.getStart().getType() == TouchlineParser.TEXT_BLOCK;
  }

  private Layout inside(ParserRuleContext tree) {
    Token token = tree.getStart();
    String text = spans.file().text();
    int quotes = isBlock(tree) ? 3 : 1;
    int stop = token.getStopIndex() + 1;
    int open = token.getStartIndex();
    int start = quoteAt(text, open) ? Math.min(open + quotes, stop) : open;
    boolean closed = stop - quotes >= start && quoteAt(text, stop - quotes);
    int end = closed ? stop - quotes : stop;
    return isBlock(tree) ? Layout.ofBlock(text, start, end) : Layout.ofString(text, start, end);
  }

  /** Foreign quotation marks and missing ones have been reported and mended in the token alone. */
  private static boolean quoteAt(String text, int index) {
    if (index >= text.length()) {
      return false;
    }
    char sign = text.charAt(index);
    return sign == '"' || OTHER_QUOTES.indexOf(sign) >= 0;
  }
}
