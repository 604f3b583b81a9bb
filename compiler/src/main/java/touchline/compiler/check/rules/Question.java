package touchline.compiler.check.rules;

import java.util.List;

/** Tells questions from other texts, by the mark that each script ends them with. */
final class Question {
  /** Latin and others, Arabic, full width, vertical, small, Ethiopic, Vai, doubled ones. */
  private static final String MARKS =
      "?\u061F\uFF1F\uFE16\uFE56\u1367\uA60F\u2047\u2048\u2049\u203D";

  /** Stands behind the vowel of the word that is asked about, not at the end. */
  private static final String ARMENIAN_MARK = "\u055E";

  private static final String GREEK_MARKS = ";\u037E";

  /** Languages that need no mark: Japanese, Chinese, Thai. */
  private static final List<String> LAST_WORDS =
      List.of("か", "吗", "嗎", "呢", "ไหม", "มั้ย", "หรือไม่", "หรือยัง", "หรือเปล่า");

  private Question() {}

  static boolean is(String text) {
    String words = withoutRemark(withoutClosing(text));
    if (words.isEmpty()) {
      return false;
    }
    return MARKS.indexOf(words.charAt(words.length() - 1)) >= 0
        || text.contains(ARMENIAN_MARK)
        || (GREEK_MARKS.indexOf(words.charAt(words.length() - 1)) >= 0 && isGreek(words))
        || LAST_WORDS.stream().anyMatch(words::endsWith);
  }

  /** Quotes, brackets and other signs may stand behind the mark. */
  private static String withoutClosing(String text) {
    int end = text.length();
    while (end > 0 && closes(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean closes(char sign) {
    return Character.isWhitespace(sign)
        || Character.getType(sign) == Character.FORMAT
        || Character.getType(sign) == Character.FINAL_QUOTE_PUNCTUATION
        || "\"'*_!…。\u00BB\u201D\u2019\u201C\u2018\u00AB\u300D\u300F".indexOf(sign) >= 0;
  }

  /** A remark in brackets may follow: {@code Is it urgent? (Ask twice.)}. */
  private static String withoutRemark(String text) {
    int close = text.length() - 1;
    if (close < 0 || Character.getType(text.charAt(close)) != Character.END_PUNCTUATION) {
      return text;
    }
    String inside = withoutClosing(text.substring(0, close));
    int open = close;
    while (open > 0 && Character.getType(text.charAt(open)) != Character.START_PUNCTUATION) {
      open--;
    }
    String before = withoutClosing(text.substring(0, open));
    boolean asksInside =
        !inside.isEmpty() && MARKS.indexOf(inside.charAt(inside.length() - 1)) >= 0;
    return asksInside ? inside : before;
  }

  private static boolean isGreek(String text) {
    return text.codePoints()
        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.GREEK);
  }
}
