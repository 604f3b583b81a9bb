package touchline.compiler.prove.time.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import touchline.compiler.model.Cause;
import touchline.compiler.model.Node;
import touchline.compiler.model.NodeKinds;
import touchline.compiler.model.OtherCause;
import touchline.compiler.prove.time.Amount;
import touchline.compiler.prove.time.TimedPath;

/** Paths as the names of what is on them, each with its time and what leads on from it. */
public final class PathText {
  private static final int MOST_PARTS = 14;
  private static final String MORE = "…";

  private PathText() {}

  /**
   * The parts of a path: {@code known (no)}, {@code plan 10 min}. Of long ones only what takes
   * time, of very long ones only what takes longest.
   */
  public static List<String> parts(TimedPath path) {
    List<TimedPath.Part> all =
        path.parts().stream().filter(part -> part.node().match(NodeKinds.IS_STATEMENT)).toList();
    List<TimedPath.Part> shown = all;
    if (all.size() > MOST_PARTS) {
      Set<TimedPath.Part> longest =
          all.stream()
              .filter(part -> !part.time().equals(Amount.ZERO))
              .sorted(Comparator.comparingLong(part -> -part.time().nominal()))
              .limit(MOST_PARTS)
              .collect(Collectors.toSet());
      shown = all.stream().filter(longest::contains).limit(3L * MOST_PARTS).toList();
    }
    List<String> texts = new ArrayList<>();
    int next = 0;
    for (TimedPath.Part part : shown) {
      int at = all.subList(next, all.size()).indexOf(part) + next;
      if (at > next) {
        texts.add(MORE);
      }
      texts.add(text(part));
      next = at + 1;
    }
    if (next < all.size()) {
      texts.add(MORE);
    }
    return texts;
  }

  private static String text(TimedPath.Part part) {
    StringBuilder text = new StringBuilder(name(part.node()));
    part.way()
        .cause()
        .match(new Onward())
        .ifPresent(onward -> text.append(" (").append(onward).append(')'));
    if (!part.time().equals(Amount.ZERO)) {
      text.append(' ').append(TimeText.of(part.time()));
    }
    return text.toString();
  }

  /** A statement by its id; a parallel without one by its title. */
  public static String name(Node node) {
    return node.id().contains(".")
        ? (node.title().isEmpty() ? "parallel" : node.title())
        : node.id();
  }

  /** What leads on, where that is not simply that something is done. */
  private static final class Onward extends OtherCause<Optional<String>> {
    @Override
    protected Optional<String> other() {
      return Optional.empty();
    }

    @Override
    public Optional<String> answer(Cause.Answer cause) {
      return Optional.of(cause.text());
    }

    @Override
    public Optional<String> when(Cause.When cause) {
      return Optional.of(cause.label().orElse(cause.written()));
    }

    @Override
    public Optional<String> otherwise(Cause.Otherwise cause) {
      return Optional.of("otherwise");
    }

    @Override
    public Optional<String> problem(Cause.Problem cause) {
      return Optional.of(cause.title());
    }

    @Override
    public Optional<String> late(Cause.Late cause) {
      return Optional.of("late");
    }
  }
}
