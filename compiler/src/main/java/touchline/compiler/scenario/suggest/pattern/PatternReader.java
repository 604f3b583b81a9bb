package touchline.compiler.scenario.suggest.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the syntax of RE2. Classes and escapes are cut out here and understood by RE2 itself, so
 * only the shape of a pattern is read: sequences, alternatives, groups, repeats.
 */
final class PatternReader {
  private static final String EMPTY_WIDTH = "bBAzZ";

  private final String pattern;
  private int at;
  private String flags = "";

  private PatternReader(String pattern) {
    this.pattern = pattern;
  }

  /**
   * Reads a pattern that RE2 has accepted.
   *
   * @throws IndexOutOfBoundsException if it is none
   */
  static Piece read(String pattern) {
    return new PatternReader(pattern).alternatives();
  }

  // A pattern is written by hand: its groups are nested a few levels deep, not thousands.
  private Piece alternatives() {
    String before = flags;
    List<Piece> pieces = new ArrayList<>(List.of(sequence()));
    while (more() && peek() == '|') {
      at++;
      pieces.add(sequence());
    }
    flags = before;
    return pieces.size() == 1 ? pieces.get(0) : new Piece.Choice(pieces);
  }

  private Piece sequence() {
    List<Piece> pieces = new ArrayList<>();
    while (more() && peek() != '|' && peek() != ')') {
      pieces.add(repeated(one()));
    }
    return new Piece.Sequence(pieces);
  }

  private Piece one() {
    return switch (peek()) {
      case '(' -> group();
      case '[' -> new Piece.OneOf(CharacterSet.of(bracket(), flags));
      case '\\' -> escape();
      case '.' -> new Piece.OneOf(CharacterSet.of(take(1), flags));
      case '^', '$' -> nothing(1);
      default -> literal();
    };
  }

  private Piece literal() {
    int c = pattern.codePointAt(at);
    at += Character.charCount(c);
    return new Piece.OneOf(CharacterSet.only(c));
  }

  private Piece nothing(int length) {
    at += length;
    return new Piece.Sequence(List.of());
  }

  private Piece group() {
    at++;
    String outside = flags;
    if (pattern.startsWith("?P<", at) || pattern.startsWith("?<", at)) {
      at = pattern.indexOf('>', at) + 1;
    } else if (peek() == '?') {
      int end = at + 1;
      while (pattern.charAt(end) != ':' && pattern.charAt(end) != ')') {
        end++;
      }
      String set = pattern.substring(at + 1, end);
      flags = set.isEmpty() ? flags : flags + "(?" + set + ")";
      at = end + 1;
      if (pattern.charAt(end) == ')') {
        return new Piece.Sequence(List.of()); // The flags hold up to the end of the group around.
      }
    }
    Piece inside = alternatives();
    at++;
    flags = outside;
    return inside;
  }

  private String bracket() {
    int end = at + 1;
    end += pattern.charAt(end) == '^' ? 1 : 0;
    end += pattern.charAt(end) == ']' ? 1 : 0; // As the first one, it stands for itself.
    while (pattern.charAt(end) != ']') {
      if (pattern.startsWith("[:", end)) {
        end = pattern.indexOf(":]", end) + 2;
      } else {
        end += pattern.charAt(end) == '\\' ? 2 : 1;
      }
    }
    return take(end + 1 - at);
  }

  private Piece escape() {
    char kind = pattern.charAt(at + 1);
    if (EMPTY_WIDTH.indexOf(kind) >= 0) {
      return nothing(2);
    }
    if (kind == 'Q') {
      int end = pattern.indexOf("\\E", at);
      String text = pattern.substring(at + 2, end < 0 ? pattern.length() : end);
      at = end < 0 ? pattern.length() : end + 2;
      return new Piece.Sequence(
          text.codePoints().<Piece>mapToObj(c -> new Piece.OneOf(CharacterSet.only(c))).toList());
    }
    boolean named = kind == 'p' || kind == 'P' || kind == 'x';
    int length = kind == 'x' ? 4 : named ? 3 : 2;
    if (named && pattern.charAt(at + 2) == '{') {
      length = pattern.indexOf('}', at) + 1 - at;
    }
    return new Piece.OneOf(CharacterSet.of(take(length), flags));
  }

  private Piece repeated(Piece piece) {
    Piece result = piece;
    while (more()) {
      switch (peek()) {
        case '*' -> result = times(result, 0, -1, 1);
        case '+' -> result = times(result, 1, -1, 1);
        case '?' -> result = times(result, 0, 1, 1);
        case '{' -> {
          int end = pattern.indexOf('}', at);
          String inside = end < 0 ? "" : pattern.substring(at + 1, end);
          if (!inside.matches("[0-9]+(,[0-9]*)?")) {
            return result; // A brace that stands for itself.
          }
          String[] limits = inside.split(",", -1);
          int least = Integer.parseInt(limits[0]);
          String most = limits[limits.length - 1];
          result = times(result, least, most.isEmpty() ? -1 : Integer.parseInt(most), end + 1 - at);
        }
        default -> {
          return result;
        }
      }
    }
    return result;
  }

  private Piece times(Piece piece, int least, int most, int length) {
    at += length;
    if (more() && peek() == '?') {
      at++; // Lazy or greedy, it is the same texts.
    }
    return new Piece.Repeat(piece, least, most);
  }

  private boolean more() {
    return at < pattern.length();
  }

  private char peek() {
    return pattern.charAt(at);
  }

  private String take(int length) {
    String taken = pattern.substring(at, at + length);
    at += length;
    return taken;
  }
}
