package touchline.compiler.parse.build;

import java.math.BigDecimal;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import touchline.compiler.ast.Target;
import touchline.compiler.ast.Value;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.parse.message.Findings;
import touchline.compiler.parse.message.SyntaxCode;
import touchline.compiler.source.Span;
import touchline.grammar.TouchlineParser;

/** Builds numbers, percentages and limits. */
final class NumberBuilder {
  /** More digits than any count, amount or share has; exact decimals get slow with thousands. */
  private static final int MAX_LENGTH = 30;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Spans spans;
  private final Findings findings;

  NumberBuilder(Spans spans, Findings findings) {
    this.spans = spans;
    this.findings = findings;
  }

  /** The number that {@code tree}, a tree of one token, is. */
  Value.NumberValue number(ParserRuleContext tree) {
    return new Value.NumberValue(amount(tree.getStart()), spans.of(tree));
  }

  /** The amount that a number's token says; 1 for one that was missing. */
  BigDecimal amount(Token token) {
    String written = token.getText();
    if (written.isEmpty()) {
      return BigDecimal.ONE;
    }
    if (written.length() > MAX_LENGTH) {
      String message = "this number has more than " + MAX_LENGTH + " digits";
      findings.impossible(
          Diagnostic.of(SyntaxCode.IMPOSSIBLE_NUMBER, spans.of(token), message)
              .help("write a shorter number"));
      return BigDecimal.ONE;
    }
    return new BigDecimal(written);
  }

  /** The percentage that {@code tree}, a number and its sign, is. */
  Value.PercentageValue percentage(ParserRuleContext tree) {
    return new Value.PercentageValue(amount(tree.getStart()), spans.of(tree));
  }

  /** How often a branch is taken: from 0% to 100%. */
  Value.PercentageValue share(TouchlineParser.PercentageContext tree) {
    Value.PercentageValue share = percentage(tree);
    if (share.amount().signum() < 0 || share.amount().compareTo(HUNDRED) > 0) {
      findings.impossible(
          Diagnostic.of(
                  SyntaxCode.IMPOSSIBLE_SHARE,
                  share.span(),
                  "`" + share.span().text() + "` can't be a share")
              .help("a branch is taken in 0% to 100% of the cases"));
    }
    return share;
  }

  /** {@code N times}: a whole number, at least 1. */
  Target.Limit limit(TouchlineParser.NumberContext number, Span span) {
    Value.NumberValue times = number(number);
    return new Target.Limit(count(times, 1, "times", "at least 1"), span);
  }

  /** A whole number from {@code least} on, for {@code what}. */
  int count(Value.NumberValue number, int least, String what, String expected) {
    try {
      int count = number.amount().intValueExact();
      if (count >= least) {
        return count;
      }
    } catch (ArithmeticException notAWholeNumber) {
      // reported below, like one that is too small
    }
    findings.impossible(
        Diagnostic.of(
                SyntaxCode.IMPOSSIBLE_LIMIT,
                number.span(),
                "`" + number.span().text() + " " + what + "` is impossible")
            .help("write a whole number, " + expected));
    return Math.max(least, 1);
  }

  /** Reports a range whose first number is above its second one. */
  void checkRange(Value.NumberValue from, Value.NumberValue to) {
    if (from.amount().compareTo(to.amount()) > 0) {
      String turned = to.span().text() + " to " + from.span().text();
      findings.impossible(
          reversed(from.span(), to.span()).help("write the smaller one first: `" + turned + "`"));
    }
  }

  /** A range that ends before it begins. */
  static Diagnostic reversed(Span first, Span last) {
    String range = first.text() + " to " + last.text();
    return Diagnostic.of(
        SyntaxCode.REVERSED_RANGE, first.to(last), "`" + range + "` ends before it begins");
  }
}
