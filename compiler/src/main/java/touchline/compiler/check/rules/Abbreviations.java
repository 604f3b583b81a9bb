package touchline.compiler.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchline.compiler.model.ShownText;
import touchline.compiler.source.Span;

/**
 * Finds abbreviations in a text: words with two or more capitals together, in any script that has
 * capitals. An ending in small letters does not belong to them ({@code SLAs}), nor does what a
 * hyphen adds ({@code KB-article}). None are
 *
 * <ul>
 *   <li>words of six capitals or more, which are only stressed ({@code ALWAYS}), and texts in
 *       capitals throughout, from three words on
 *   <li>Roman numbers of I, V and X
 *   <li>what stands directly behind or before a number, with a hyphen or as a currency or unit of
 *       data: {@code FN-2040}, {@code 30 GBP}, {@code 10 MB}
 *   <li>what stands in addresses and placeholders
 * </ul>
 */
final class Abbreviations {
  private static final int LONGEST_ENDING = 3;
  private static final int SHORTEST_STRESSED = 6;
  private static final int FEWEST_WORDS_IN_CAPITALS = 3;

  private final boolean placeholders;
  private final Span text;
  private final String source;
  private final List<Span> found = new ArrayList<>();
  private int words;
  private boolean small;

  private Abbreviations(ShownText text) {
    this.placeholders = text.placeholders();
    this.text = text.span();
    this.source = text.span().file().text();
  }

  /** In written order. */
  static List<Span> in(ShownText text) {
    Abbreviations abbreviations = new Abbreviations(text);
    abbreviations.read();
    boolean stressed = !abbreviations.small && abbreviations.words >= FEWEST_WORDS_IN_CAPITALS;
    return stressed ? List.of() : abbreviations.found;
  }

  private void read() {
    int at = text.start();
    while (at < text.end()) {
      int end = at;
      while (end < text.end() && !Character.isWhitespace(source.charAt(end))) {
        end++;
      }
      if (!isAddress(source.substring(at, end))) {
        words(at, end);
      }
      at = end + 1;
    }
  }

  /** Of the web or of mail: signs that no word has. */
  private static boolean isAddress(String chunk) {
    return chunk.contains("://") || chunk.startsWith("www.") || chunk.indexOf('@') > 0;
  }

  private void words(int start, int end) {
    int at = start;
    while (at < end) {
      char sign = source.charAt(at);
      if (sign == '\\') {
        at += 2;
      } else if (sign == '{' && placeholders) {
        int close = source.indexOf('}', at);
        at = close < 0 ? end : close + 1;
      } else if (isPartOfWord(source.codePointAt(at))) {
        at = word(at, end);
      } else {
        small |= Character.getType(sign) == Character.OTHER_LETTER;
        at++;
      }
    }
  }

  /** Reads a word, and gives the place behind it. */
  private int word(int start, int end) {
    int at = start;
    int capitals = 0;
    int most = 0;
    int behindCapitals = start;
    while (at < end && isPartOfWord(source.codePointAt(at))) {
      int letter = source.codePointAt(at);
      at += Character.charCount(letter);
      if (isCapital(letter)) {
        capitals++;
      } else if (!isMark(letter)) {
        capitals = 0;
        small |= Character.isLowerCase(letter);
      }
      most = Math.max(most, capitals);
      behindCapitals = Character.isLowerCase(letter) ? behindCapitals : at;
    }
    words++;
    if (most >= 2) {
      boolean ending = at - behindCapitals <= LONGEST_ENDING;
      add(text.file().span(start, ending ? behindCapitals : at));
    }
    return at;
  }

  private void add(Span word) {
    String letters = word.text();
    boolean stressed =
        letters.codePointCount(0, letters.length()) >= SHORTEST_STRESSED
            && letters.codePoints().allMatch(Abbreviations::isCapital);
    if (!stressed && !isRoman(letters) && !new Amount(word).isPartOfOne()) {
      found.add(word);
    }
  }

  private static boolean isRoman(String word) {
    return word.matches("X{0,3}(IX|IV|V?I{0,3})");
  }

  /** Scripts without capitals, such as Chinese, don't put spaces around foreign words. */
  private static boolean isPartOfWord(int letter) {
    boolean hasCapitals = Character.getType(letter) != Character.OTHER_LETTER;
    return (Character.isLetterOrDigit(letter) && hasCapitals) || isMark(letter);
  }

  private static boolean isCapital(int letter) {
    return Character.isUpperCase(letter) || Character.isTitleCase(letter);
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
