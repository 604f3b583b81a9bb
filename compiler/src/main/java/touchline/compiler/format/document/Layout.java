package touchline.compiler.format.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays documents out. Takes time in proportion to what it writes, and a stack of its own, however
 * deep they are nested.
 */
public final class Layout implements Doc.Cases<Boolean> {
  private final int width;
  private final StringBuilder out = new StringBuilder();
  private final List<Frame> waiting = new ArrayList<>();
  private Frame now;
  private int column;
  private boolean indented = true;

  private Layout(Doc doc, int width) {
    this.width = width;
    this.now = new Frame(doc, 0, false);
    waiting.add(now);
  }

  /**
   * The text of a document, with LF between lines and no white space at their ends.
   *
   * @param width of lines, as far as they can be broken, in columns
   */
  public static String of(Doc doc, int width) {
    Layout layout = new Layout(doc, width);
    while (!layout.waiting.isEmpty()) {
      layout.now = layout.waiting.remove(layout.waiting.size() - 1);
      layout.now.doc().match(layout);
    }
    return layout.out.toString();
  }

  private boolean write(String characters) {
    if (!indented && !characters.isEmpty()) {
      out.append(" ".repeat(column));
      indented = true;
    }
    out.append(characters);
    column += Width.of(characters);
    return true;
  }

  private boolean endLine() {
    out.append('\n');
    column = now.indentation();
    indented = false;
    return true;
  }

  @Override
  public Boolean text(Doc.Text doc) {
    return write(doc.characters());
  }

  @Override
  public Boolean line(Doc.Line doc) {
    return now.flat() ? write(" ") : endLine();
  }

  @Override
  public Boolean soft(Doc.Soft doc) {
    boolean fits = now.flat() || Fit.fits(now.with(new Doc.Text(" ")), waiting, width - column);
    return fits ? write(" ") : endLine();
  }

  @Override
  public Boolean hardLine(Doc.HardLine doc) {
    if (doc.blank()) {
      out.append('\n');
    }
    return endLine();
  }

  @Override
  public Boolean tail(Doc.Tail doc) {
    return write(doc.characters());
  }

  @Override
  public Boolean verbatim(Doc.Verbatim doc) {
    write(doc.lines().get(0));
    for (String line : doc.lines().subList(1, doc.lines().size())) {
      out.append('\n').append(line);
      column = Width.of(line);
    }
    return true;
  }

  @Override
  public Boolean concat(Doc.Concat doc) {
    for (int i = doc.parts().size() - 1; i >= 0; i--) {
      waiting.add(now.with(doc.parts().get(i)));
    }
    return true;
  }

  @Override
  public Boolean nest(Doc.Nest doc) {
    return waiting.add(new Frame(doc.inside(), now.indentation() + doc.columns(), now.flat()));
  }

  @Override
  public Boolean group(Doc.Group doc) {
    Frame flat = new Frame(doc.inside(), now.indentation(), true);
    boolean fits = now.flat() || Fit.fits(flat, waiting, width - column);
    return waiting.add(fits ? flat : now.with(doc.inside()));
  }
}
