package touchline.compiler.parse.token;

import java.util.Arrays;
import java.util.Map;
import touchline.grammar.TouchlineLexer;

/** Finds the words with a meaning where they stand, without a text made of each word. */
final class Keywords {
  /** A power of two, and several for each word, so that most other words meet none. */
  private static final int PLACES = 1024;

  private final char[][] words = new char[PLACES][];
  private final int[] types = new int[PLACES];

  /**
   * @param meanings the types of words, each at least one character
   */
  Keywords(Map<String, Integer> meanings) {
    Arrays.fill(words, new char[0]);
    Arrays.fill(types, TouchlineLexer.WORD);
    meanings.forEach(this::enter);
  }

  private void enter(String word, int type) {
    char[] letters = word.toCharArray();
    int place = place(letters, 0, letters.length);
    words[place] = letters;
    types[place] = type;
  }

  /** The type of the word that stands there. */
  int type(char[] text, int start, int end) {
    return types[place(text, start, end)];
  }

  /** Where a word is, or would be: the next free place that its letters lead to. */
  private int place(char[] text, int start, int end) {
    int place =
        31 * (31 * (end - start) + text[start]) + text[end - 1] + 7 * text[(start + end) / 2];
    place &= PLACES - 1;
    while (words[place].length > 0
        && !Arrays.equals(text, start, end, words[place], 0, words[place].length)) {
      place = (place + 1) & (PLACES - 1);
    }
    return place;
  }
}
