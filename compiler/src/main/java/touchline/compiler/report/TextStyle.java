package touchline.compiler.report;

/** How a text report is dressed. */
public enum TextStyle {
  PLAIN {
    @Override
    public String paint(Paint paint, String text) {
      return text;
    }
  },
  COLOURED {
    @Override
    public String paint(Paint paint, String text) {
      return text.isEmpty() ? text : "\u001b[" + paint.parameters() + "m" + text + "\u001b[0m";
    }
  };

  /** The text, dressed as a part of a report. */
  public abstract String paint(Paint paint, String text);
}
