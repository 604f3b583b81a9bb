package touchline.compiler.chart;

import java.util.Optional;
import touchline.compiler.emit.Mark.Look;
import touchline.compiler.model.Outcome;

/**
 * The colours of a symbol, on paper and on dark screens; told apart by colour-blind readers too
 * (after Okabe and Ito, "Color Universal Design", 2008). Colour only adds: shape and line say all.
 */
public enum Paint {
  PLAIN("#FFFFFF", "#4A4F55", "#1C232C", "#9AA7B4"),
  QUESTION("#FFF7D1", "#4A4F55", "#3B3413", "#D9C25C"),
  HANDED_ON("#FFFFFF", "#D98200", "#1C232C", "#F0A830"),
  ENTRY("#DCEFFB", "#0072B2", "#10304A", "#56B4E9"),
  GOOD_END("#DDF3E8", "#00805D", "#0F3A2C", "#2FC796"),
  OTHER_END("#ECEDEF", "#5F666D", "#2B313A", "#9AA7B4"),
  INTERRUPTION("#F8E9F2", "#A3527F", "#3A2233", "#DD94BC"),
  ASIDE("#FFFFFF", "#7A828A", "#151B22", "#8A96A3"),
  SUMMARY("#F2F4F7", "#4A4F55", "#222A34", "#9AA7B4"),
  SOLID("#4A4F55", "#4A4F55", "#9AA7B4", "#9AA7B4"),
  UNUSED("#FFFFFF", "#B3460A", "#10151B", "#F5A15E"),
  ADDED("#E3F0FA", "#0063A0", "#10304A", "#56B4E9"),
  REMOVED("#FFFFFF", "#B3460A", "#10151B", "#F5A15E"),
  CHANGED("#F8E9F2", "#8E3F6C", "#3A2233", "#DD94BC");

  private final String fill;
  private final String line;
  private final String darkFill;
  private final String darkLine;

  Paint(String fill, String line, String darkFill, String darkLine) {
    this.fill = fill;
    this.line = line;
    this.darkFill = darkFill;
    this.darkLine = darkLine;
  }

  public static Paint of(Symbol symbol) {
    return of(symbol.mark().look()).orElseGet(() -> ofShape(symbol));
  }

  /** That of what is marked; none for what looks as ever. */
  public static Optional<Paint> of(Look look) {
    return switch (look) {
      case PLAIN -> Optional.empty();
      case UNUSED, PARTLY -> Optional.of(UNUSED);
      case ADDED -> Optional.of(ADDED);
      case REMOVED -> Optional.of(REMOVED);
      case CHANGED -> Optional.of(CHANGED);
    };
  }

  private static Paint ofShape(Symbol symbol) {
    return switch (symbol.shape()) {
      case START -> ENTRY;
      case DECISION -> QUESTION;
      case ESCALATION -> HANDED_ON;
      case ANYTIME -> INTERRUPTION;
      case BACK -> ASIDE;
      case BAR -> SOLID;
      case PHASE -> SUMMARY;
      case END ->
          symbol.outcome().filter(Outcome.RESOLVED::equals).isPresent() ? GOOD_END : OTHER_END;
      case STEP, WAIT, CALL, SURVEY -> PLAIN;
    };
  }

  /** Hexadecimal, with a {@code #}, as all of them. */
  public String fill() {
    return fill;
  }

  public String line() {
    return line;
  }

  public String darkFill() {
    return darkFill;
  }

  public String darkLine() {
    return darkLine;
  }
}
