package touchline.compiler.diff.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import touchline.compiler.diff.Change;
import touchline.compiler.diff.Declarations;
import touchline.compiler.diff.DiffRule;
import touchline.compiler.diff.Differences;
import touchline.compiler.diff.Group;
import touchline.compiler.diff.Kind;
import touchline.compiler.diff.Level;
import touchline.compiler.diff.Pair;
import touchline.compiler.model.Request;
import touchline.compiler.model.Touchpoint;

/** The ways customers reach the company, how soon they are answered, and what they come for. */
public final class Touchpoints implements DiffRule {
  private static final Named TOUCHPOINT = Named.of("touchpoint", Group.TOUCHPOINTS, Level.BREAKING);
  private static final Named REQUEST = Named.of("request", Group.TOUCHPOINTS, Level.BREAKING);
  private static final Kind SHORTER =
      new Kind("answer-shorter", Group.TIMES, Level.RISKY, "customers are to be answered sooner");
  private static final Kind LONGER =
      new Kind("answer-longer", Group.TIMES, Level.BREAKING, "customers may be answered later");
  private static final Kind ADDED =
      new Kind(
          "answer-added",
          Group.TIMES,
          Level.INFO,
          "it is now said how soon customers are answered");
  private static final Kind REMOVED =
      new Kind(
          "answer-removed",
          Group.TIMES,
          Level.BREAKING,
          "nothing says any more how soon customers are answered");
  private static final Kind DIRECTION =
      new Kind(
          "direction-changed",
          Group.TOUCHPOINTS,
          Level.BREAKING,
          "customers reach the company by it no more, or now do");

  @Override
  public List<Kind> kinds() {
    return Stream.concat(
            Stream.of(TOUCHPOINT, REQUEST).flatMap(named -> named.kinds().stream()),
            Stream.of(SHORTER, LONGER, ADDED, REMOVED, DIRECTION))
        .toList();
  }

  @Override
  public void find(Differences differences, Consumer<Change> changes) {
    Declarations all = differences.declarations();
    TOUCHPOINT.find(all.touchpoints(), Touchpoint::id, Touchpoint::name, changes);
    REQUEST.find(all.requests(), Request::id, Request::name, changes);
    all.touchpoints().pairs().forEach(touchpoint -> compare(touchpoint, changes));
  }

  private static void compare(Pair<Touchpoint> touchpoint, Consumer<Change> changes) {
    Touchpoint before = touchpoint.before();
    Touchpoint after = touchpoint.after();
    String words = TOUCHPOINT.words(after.id(), after.name()) + ": ";
    Lengths.kind(
            before.answerWithin(),
            after.answerWithin(),
            new Lengths.Kinds(SHORTER, LONGER, ADDED, REMOVED))
        .ifPresent(
            kind -> {
              String message =
                  Lengths.words("time to answer", before.answerWithin(), after.answerWithin());
              changes.accept(
                  Lengths.worded(
                      Named.of(kind, touchpoint, words + message),
                      before.answerWithin(),
                      after.answerWithin()));
            });
    if (before.outbound() != after.outbound()) {
      String who =
          after.outbound() ? "the company now reaches out by it" : "customers now come by it";
      changes.accept(
          Named.of(DIRECTION, touchpoint, words + who).worded(direction(before), direction(after)));
    }
  }

  private static String direction(Touchpoint touchpoint) {
    return touchpoint.outbound() ? "outbound" : "inbound";
  }
}
