package touchline.compiler.parse.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;
import touchline.compiler.ast.TimeUnit;
import touchline.grammar.TouchlineLexer;
import touchline.grammar.TouchlineParser;

/** How the words and signs of the grammar are written. */
public final class Words {
  /** The words of the token types that stand for several. */
  private static final Map<Integer, List<String>> SETS =
      Map.of(
          TouchlineLexer.UNIT,
          Arrays.stream(TimeUnit.values()).flatMap(unit -> unit.words().stream()).toList(),
          TouchlineLexer.DAY,
          List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
          TouchlineLexer.OUTCOME,
          List.of("resolved", "unresolved", "referred", "cancelled"),
          TouchlineLexer.METRIC,
          List.of(
              "first-contact-resolution",
              "response-time",
              "handling-time",
              "lead-time",
              "waiting-time",
              "satisfaction",
              "abandonment"));

  /** Words that are accepted and not proposed. */
  private static final List<String> LONG_DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Map<Integer, String> LITERALS = literals();
  private static final Keywords TYPES = new Keywords(types());

  private Words() {}

  /** Whether tokens of this type are words, so that a person may have mistyped one. */
  public static boolean isWord(int type) {
    return type == TouchlineLexer.WORD || type == TouchlineLexer.CAPITALS || isKeyword(type);
  }

  /** Whether tokens of this type are words with a meaning. */
  public static boolean isKeyword(int type) {
    return SETS.containsKey(type)
        || (LITERALS.containsKey(type) && Character.isLetter(LITERALS.get(type).charAt(0)));
  }

  /** The words that tokens of these types are written as. */
  public static List<String> of(Set<Integer> types) {
    return types.stream().filter(Words::isKeyword).flatMap(Words::of).toList();
  }

  private static Stream<String> of(int type) {
    List<String> several = SETS.get(type);
    return several == null ? Stream.of(LITERALS.get(type)) : several.stream();
  }

  /** The type of the token that is written as this word or sign. */
  public static int type(String word) {
    return word.isEmpty() ? TouchlineLexer.WORD : type(word, 0, word.length());
  }

  /**
   * The type of the token that is written as the word or sign from {@code start} to {@code end}.
   */
  static int type(String text, int start, int end) {
    return TYPES.type(text, start, end);
  }

  /** The form that the formatter writes: units in short. */
  public static String canonical(String word) {
    return TimeUnit.of(word).map(unit -> unit.words().get(0)).orElse(word);
  }

  /** What people call the words of this type. */
  public static String noun(int type) {
    return switch (type) {
      case TouchlineLexer.UNIT -> "unit";
      case TouchlineLexer.DAY -> "day";
      case TouchlineLexer.OUTCOME -> "outcome";
      case TouchlineLexer.METRIC -> "metric";
      case TouchlineLexer.CAPITALS -> "currency";
      case TouchlineLexer.TEXT -> "type";
      default -> "word";
    };
  }

  /** How a token of this type is written; for one that is written in many ways, as one of them. */
  public static String written(int type) {
    return switch (type) {
      case TouchlineLexer.STRING, TouchlineLexer.TEXT_BLOCK, TouchlineLexer.WORD -> "";
      case TouchlineLexer.NUMBER, TouchlineLexer.DATE, TouchlineLexer.TIME -> "";
      case TouchlineLexer.CAPITALS, Token.EOF -> "";
      default -> of(type).findFirst().orElse("");
    };
  }

  /** In backticks, as messages show it. */
  public static String shown(int type) {
    return "`" + written(type) + "`";
  }

  private static Map<String, Integer> types() {
    Map<String, Integer> types = new HashMap<>();
    LITERALS.forEach((type, word) -> types.put(word, type));
    SETS.forEach((type, words) -> words.forEach(word -> types.putIfAbsent(word, type)));
    LONG_DAYS.forEach(word -> types.put(word, TouchlineLexer.DAY));
    return types;
  }

  private static Map<Integer, String> literals() {
    Map<Integer, String> literals = new LinkedHashMap<>();
    Vocabulary vocabulary = TouchlineParser.VOCABULARY;
    for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
      String literal = vocabulary.getLiteralName(type);
      if (literal != null
          && type != TouchlineLexer.UNCLOSED_TEXT_BLOCK
          && type != TouchlineLexer.UNCLOSED_COMMENT) {
        literals.put(type, literal.substring(1, literal.length() - 1));
      }
    }
    return literals;
  }
}
