package touchline.compiler.parse.token;

import java.util.Arrays;
import java.util.Map;
import touchline.grammar.TouchlineLexer;

/** Finds the words with a meaning where they stand, without a text made of each word. */
final class Keywords {
  /** A power of two, and several for each word, so that most other words meet none. */
  private static final int PLACES = 1024;

  private final String[] words = new String[PLACES];
  private final int[] types = new int[PLACES];

  /**
   * @param meanings the types of words, each at least one character
   */
  Keywords(Map<String, Integer> meanings) {
    Arrays.fill(words, "");
    Arrays.fill(types, TouchlineLexer.WORD);
    meanings.forEach(this::enter);
  }

  private void enter(String word, int type) {
    int place = place(word, 0, word.length());
    words[place] = word;
    types[place] = type;
  }

  /** The type of the word that stands there. */
  int type(String text, int start, int end) {
    return types[place(text, start, end)];
  }

  /** Where a word is, or would be: the next free place that its letters lead to. */
  private int place(String text, int start, int end) {
    int place =
        31 * (31 * (end - start) + text.charAt(start))
            + text.charAt(end - 1)
            + 7 * text.charAt((start + end) / 2);
    place &= PLACES - 1;
    while (!words[place].isEmpty() && !isAt(text, start, end, words[place])) {
      place = (place + 1) & (PLACES - 1);
    }
    return place;
  }

  private static boolean isAt(String text, int start, int end, String word) {
    return word.length() == end - start && text.startsWith(word, start);
  }
}
