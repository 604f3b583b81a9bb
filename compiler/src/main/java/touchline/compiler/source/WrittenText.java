package touchline.compiler.source;

/** Names and texts as flow files write them. */
public final class WrittenText {
  private WrittenText() {}

  /** A name as it is, anything else in quotation marks. */
  public static String nameOrQuoted(String text) {
    return NameForm.fits(text) ? text : quoted(text);
  }

  /** A text in quotation marks. */
  public static String quoted(String text) {
    return "\"" + escaped(text) + "\"";
  }

  /** A text as it stands between quotation marks, with no more escapes than it needs. */
  public static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\t", "\\t");
  }
}
