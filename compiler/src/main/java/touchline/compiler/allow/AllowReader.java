package touchline.compiler.allow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Comment;
import touchline.compiler.source.Span;

/**
 * Tells comments that allow something from those that only begin with the word, like {@code //
 * allow customers to choose}: they name rules, separated by commas, up to a colon or to their end.
 * Whether words are rules is for {@link RuleNames} to say.
 */
final class AllowReader {
  private static final String WORD = "allow";
  private static final int MARK = 2;

  private final RuleNames names;

  AllowReader(RuleNames names) {
    this.names = names;
  }

  /** True if a comment begins with the word. */
  static boolean mayAllow(Comment comment) {
    String text = comment.text();
    int at = skipBlanks(text, MARK, text.length());
    int end = at + WORD.length();
    return text.regionMatches(true, at, WORD, 0, WORD.length())
        && end < text.length()
        && Character.isWhitespace(text.charAt(end));
  }

  Optional<Allow> read(Comment comment) {
    if (!mayAllow(comment)) {
      return Optional.empty();
    }
    String text = comment.text();
    int end = comment.block() && text.endsWith("*/") ? text.length() - MARK : text.length();
    int list = skipBlanks(text, MARK, end) + WORD.length();
    int colon = text.indexOf(':', list);
    boolean closed = colon >= 0 && colon < end;
    List<Allow.Rule> rules = rules(comment.span(), text, list, closed ? colon : end);
    String reason = closed ? text.substring(colon + 1, end).strip() : "";
    return isMeant(rules, closed)
        ? Optional.of(new Allow(known(rules, closed), reason, comment.span()))
        : Optional.empty();
  }

  /** The words between commas; without a colon only as far as they are rules. */
  private static List<Allow.Rule> rules(Span comment, String text, int from, int to) {
    List<Allow.Rule> rules = new ArrayList<>();
    int start = from;
    while (start < to) {
      int comma = text.indexOf(',', start);
      int stop = comma < 0 || comma > to ? to : comma;
      int first = skipBlanks(text, start, stop);
      int last = stop;
      while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      int offset = comment.start();
      rules.add(
          new Allow.Rule(
              text.substring(first, last), comment.file().span(offset + first, offset + last)));
      start = stop + 1;
    }
    return rules;
  }

  /** With a colon, single words of which one is or resembles a rule; without, rules alone. */
  private boolean isMeant(List<Allow.Rule> rules, boolean closed) {
    if (!closed) {
      return !rules.isEmpty() && names.find(firstWord(rules.get(0).name())).isPresent();
    }
    return rules.stream().allMatch(rule -> isWord(rule.name()))
        && rules.stream().anyMatch(rule -> names.resembles(rule.name()));
  }

  private static List<Allow.Rule> known(List<Allow.Rule> rules, boolean closed) {
    if (closed) {
      return rules;
    }
    return rules.stream()
        .map(
            rule -> {
              String word = firstWord(rule.name());
              int start = rule.span().start();
              return new Allow.Rule(word, rule.span().file().span(start, start + word.length()));
            })
        .limit(1)
        .toList();
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean isWord(String text) {
    return !text.isEmpty() && text.chars().noneMatch(Character::isWhitespace);
  }

  private static int skipBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
