package touchline.compiler.report;

/** How a text report is dressed. */
public enum TextStyle {
  PLAIN {
    @Override
    String paint(Paint paint, String text) {
      return text;
    }
  },
  COLOURED {
    @Override
    String paint(Paint paint, String text) {
      return text.isEmpty() ? text : "\u001b[" + paint.parameters() + "m" + text + "\u001b[0m";
    }
  };

  abstract String paint(Paint paint, String text);
}
