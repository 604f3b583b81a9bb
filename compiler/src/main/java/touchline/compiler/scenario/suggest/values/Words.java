package touchline.compiler.scenario.suggest.values;

/** Words and texts as flow files write them. */
public final class Words {
  private Words() {}

  /** A name as it is, anything else in quotes. */
  public static String of(String text) {
    return isName(text) ? text : quoted(text);
  }

  private static boolean isName(String text) {
    boolean partBefore = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c) || c == '_';
      boolean part = letter || i > 0 && Character.isDigit(c);
      if (!part && !(c == '-' && partBefore)) {
        return false;
      }
      partBefore = part;
    }
    return partBefore;
  }

  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
