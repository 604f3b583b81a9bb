package touchline.compiler.parse.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import touchline.compiler.diagnostics.Diagnostic;
import touchline.compiler.source.SourceFile;
import touchline.compiler.source.Span;

/**
 * One way through the tokens of a file. Where it can't go on, every remedy says how the trouble
 * could be mended; the way that then leads farthest at the least cost is taken.
 */
final class Reading {
  /** Trouble this close behind another one is the same trouble. */
  private static final int SAME_TROUBLE = 2;

  private static final int MOST_TAKEN_BACK = 3;

  /** Reported or not: a text that needs so many mends is no flow. */
  private static final int MOST_MENDS = 250;

  /** What is mended without leaving anything out. */
  private static final List<Remedy> QUICK =
      List.of(
          new ForeignSigns(),
          new Misspellings(),
          new ForeignWords(),
          new ClosedSets(),
          new Quotes(),
          new Ranges(),
          new Swapped(),
          new SplitNames(),
          new OtherWords(),
          new Omissions());

  private static final List<Remedy> THOROUGH =
      List.of(new UnknownStatements(), new Wrapping(), new Surplus());

  private final SourceFile source;
  private final List<Token> tokens;
  private final List<Trouble.Step> read = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private final List<Span> gaps = new ArrayList<>();
  private int surplus;
  private Place here = Place.start();
  private int next;
  private int mendedTo;
  private int lastTrouble = -1;
  private boolean complete = true;
  private double cost;
  private int mends;

  Reading(SourceFile source, List<Token> tokens, int surplus) {
    this.source = source;
    this.tokens = tokens;
    this.surplus = surplus;
  }

  /** Reads to the end, or gives up with more than {@code most} findings. */
  Reading through(int most) {
    while (next < tokens.size()) {
      if (findings.size() > most || mends > MOST_MENDS) {
        leaveOutTheRest();
        complete = false;
        break;
      }
      Optional<Place> behind = here.after(tokens.get(next).getType());
      if (behind.isPresent()) {
        push(tokens.get(next), behind.get());
        next++;
      } else {
        mend();
      }
    }
    return this;
  }

  /** Whether the whole file was read. */
  boolean complete() {
    return complete;
  }

  List<Diagnostic> findings() {
    return findings;
  }

  /** How unlikely it is that all of it was meant. */
  double cost() {
    return cost;
  }

  List<Span> gaps() {
    return gaps;
  }

  /** The tokens as they are read. */
  List<Token> mended() {
    return read.stream().map(Trouble.Step::token).toList();
  }

  private void push(Token token, Place behind) {
    read.add(new Trouble.Step(here, token));
    here = behind;
  }

  private void mend() {
    int since = Math.min(Math.max(0, read.size() - mendedTo), MOST_TAKEN_BACK);
    Trouble trouble = new Trouble(source, tokens, next, read, since, here, surplus);
    Optional<Mend> best = Trial.best(trouble, Reading::all, Reading::quick);
    if (best.isEmpty()) {
      report(trouble, Complaint.unexpected(trouble));
      leaveOutTheRest();
      return;
    }
    apply(trouble, best.get());
  }

  private static Stream<Mend> all(Trouble trouble) {
    return Stream.concat(quick(trouble), THOROUGH.stream().flatMap(remedy -> remedy.at(trouble)));
  }

  private static Stream<Mend> quick(Trouble trouble) {
    return QUICK.stream().flatMap(remedy -> remedy.at(trouble));
  }

  private void apply(Trouble trouble, Mend mend) {
    report(trouble, mend.finding().get());
    here = trouble.place(mend.back());
    read.subList(read.size() - mend.back(), read.size()).clear();
    for (Token token : mend.put()) {
      push(token, here.after(token.getType()).orElseThrow());
    }
    cost += mend.cost();
    mends++;
    if (mend.gap()) {
      gaps.add(trouble.across(trouble.found(), trouble.ahead(Math.max(0, mend.dropped() - 1))));
    }
    surplus -= Braces.surplus(tokens.subList(next, next + mend.dropped()));
    surplus += Braces.surplus(mend.put());
    next += mend.dropped();
    mendedTo = read.size();
    lastTrouble = next;
  }

  /** Leaves out all that is left, and the declaration that can't do without it. */
  private void leaveOutTheRest() {
    Token end = tokens.get(tokens.size() - 1);
    cost += tokens.size() - next;
    gaps.add(source.span(tokens.get(next).getStartIndex(), source.text().length()));
    while (!here.accepts(end.getType())) {
      here = read.remove(read.size() - 1).before();
    }
    push(end, here.after(end.getType()).orElseThrow());
    next = tokens.size();
  }

  private void report(Trouble trouble, Diagnostic finding) {
    boolean same =
        lastTrouble >= 0
            && next - lastTrouble < SAME_TROUBLE
            && IntStream.rangeClosed(lastTrouble, next).noneMatch(trouble::startsLine);
    if (!same) {
      findings.add(finding);
    }
  }
}
