package touchline.compiler.format.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Looks ahead, no further than a line is wide: is there room up to the next place where the line
 * may or must end?
 */
final class Fit implements Doc.Cases<Boolean> {
  private final Deque<Frame> ahead = new ArrayDeque<>();
  private Frame now;
  private int room;

  private Fit(Frame first, int room) {
    this.now = first;
    this.ahead.push(first);
    this.room = room;
  }

  /**
   * Whether there is room.
   *
   * @param first what comes first
   * @param rest what comes then, the last one next
   * @param room in columns
   */
  static boolean fits(Frame first, List<Frame> rest, int room) {
    Fit fit = new Fit(first, room);
    int next = rest.size();
    while (fit.room >= 0) {
      if (fit.ahead.isEmpty()) {
        if (next == 0) {
          return true;
        }
        fit.ahead.push(rest.get(--next));
      }
      fit.now = fit.ahead.pop();
      if (fit.now.doc().match(fit)) {
        return fit.room >= 0;
      }
    }
    return false;
  }

  /** True if the line may or must end here. */
  @Override
  public Boolean line(Doc.Line doc) {
    return breaksUnless(now.flat());
  }

  @Override
  public Boolean soft(Doc.Soft doc) {
    return breaksUnless(now.flat());
  }

  private boolean breaksUnless(boolean flat) {
    room -= flat ? 1 : 0;
    return !flat;
  }

  @Override
  public Boolean text(Doc.Text doc) {
    room -= Width.of(doc.characters());
    return false;
  }

  /** A group with a line's end in it never stands on one line. */
  @Override
  public Boolean hardLine(Doc.HardLine doc) {
    room = now.flat() ? -1 : room;
    return true;
  }

  @Override
  public Boolean tail(Doc.Tail doc) {
    return false;
  }

  @Override
  public Boolean verbatim(Doc.Verbatim doc) {
    room -= Width.of(doc.lines().get(0));
    return doc.lines().size() > 1;
  }

  @Override
  public Boolean concat(Doc.Concat doc) {
    for (int i = doc.parts().size() - 1; i >= 0; i--) {
      ahead.push(now.with(doc.parts().get(i)));
    }
    return false;
  }

  @Override
  public Boolean nest(Doc.Nest doc) {
    ahead.push(now.with(doc.inside()));
    return false;
  }

  @Override
  public Boolean group(Doc.Group doc) {
    ahead.push(now.with(doc.inside()));
    return false;
  }
}
