package touchline.compiler.parse.mend;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.parse.token.Words;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/** Signs of other languages. */
final class ForeignSigns implements Remedy {
  private static final double COST = 0.5;

  private static final Map<String, List<String>> MEANT =
      Map.ofEntries(
          Map.entry("=>", List.of("->", ">=")),
          Map.entry("==>", List.of("->")),
          Map.entry("-->", List.of("->")),
          Map.entry("→", List.of("->")),
          Map.entry("⇒", List.of("->")),
          Map.entry("–>", List.of("->")),
          Map.entry("—>", List.of("->")),
          Map.entry("==", List.of("=")),
          Map.entry("===", List.of("=")),
          Map.entry(":=", List.of("=")),
          Map.entry(":", List.of("=")),
          Map.entry("<>", List.of("!=")),
          Map.entry("!==", List.of("!=")),
          Map.entry("≠", List.of("!=")),
          Map.entry("=<", List.of("<=")),
          Map.entry("≤", List.of("<=")),
          Map.entry("≥", List.of(">=")),
          Map.entry("&&", List.of("and")),
          Map.entry("&", List.of("and")),
          Map.entry("||", List.of("or")),
          Map.entry("|", List.of("or")),
          Map.entry("!", List.of("not")),
          Map.entry("[", List.of("{", "(")),
          Map.entry("]", List.of("}", ")")),
          Map.entry(";", List.of(",")));

  @Override
  public Stream<Mend> at(Trouble trouble) {
    Token found = trouble.found();
    if (found.getType() != TouchlineParser.FOREIGN_SIGN) {
      return Stream.concat(doubled(trouble), decimalComma(trouble));
    }
    Stream<Mend> read =
        MEANT.getOrDefault(found.getText(), List.of()).stream()
            .map(meant -> instead(trouble, found, meant));
    Span span = trouble.span(found);
    Mend left = Mend.replace(0, 1, List.of(), COST + 0.3, () -> superfluous(span));
    return Stream.concat(read, Stream.of(left));
  }

  /** {@code = =}: the same sign twice. */
  private static Stream<Mend> doubled(Trouble trouble) {
    Token found = trouble.found();
    boolean twice =
        trouble.canTakeBack(1)
            && found.getType() == TouchlineParser.EQUAL
            && trouble.step(1).token().getType() == TouchlineParser.EQUAL;
    if (!twice) {
      return Stream.of();
    }
    Span span = trouble.across(trouble.step(1).token(), found);
    return Stream.of(Mend.replace(0, 1, List.of(), COST, () -> Complaint.foreign(span, "=")));
  }

  /** {@code 2,5}. */
  private static Stream<Mend> decimalComma(Trouble trouble) {
    boolean comma =
        trouble.found().getType() == TouchlineParser.COMMA
            && trouble.ahead(1).getType() == TouchlineParser.NUMBER
            && trouble.canTakeBack(1)
            && trouble.step(1).token().getType() == TouchlineParser.NUMBER;
    if (!comma) {
      return Stream.of();
    }
    Token first = trouble.step(1).token();
    Token last = trouble.ahead(1);
    Span span = trouble.across(first, last);
    String meant = first.getText() + "." + last.getText();
    Token number = MadeToken.across(first, last, TouchlineParser.NUMBER, meant);
    return Stream.of(
        Mend.replace(1, 2, List.of(number), COST, () -> Complaint.foreign(span, meant)));
  }

  private static Mend instead(Trouble trouble, Token found, String meant) {
    Token token = MadeToken.instead(found, Words.type(meant), meant);
    Span span = trouble.span(found);
    return Mend.replace(0, 1, List.of(token), COST, () -> Complaint.foreign(span, meant));
  }

  private static Diagnostic superfluous(Span span) {
    return Diagnostic.of(SyntaxCode.FOREIGN_SIGN, span, "`" + span.text() + "` means nothing here")
        .help("leave it out")
        .fix(span, "");
  }
}
