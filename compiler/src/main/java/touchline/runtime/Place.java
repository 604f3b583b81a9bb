package touchline.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchline.table.Cause;
import touchline.table.Node;
import touchline.table.Way;

/** A node with its ways out, where tokens stand. */
public final class Place {
  private final Node node;
  private final List<Way> ways;
  private final List<Exit> exits = new ArrayList<>();

  /** A way and the places that it leads to. */
  record Exit(Way way, List<Place> next) {

    Place only() {
      return next.get(0);
    }
  }

  Place(Node node, List<Way> ways) {
    this.node = node;
    this.ways = List.copyOf(ways);
  }

  /** Called once, when all places are there. */
  void lead(Exit exit) {
    exits.add(exit);
  }

  public Node node() {
    return node;
  }

  /** The ways out, in the order in which they are tried. */
  public List<Way> ways() {
    return ways;
  }

  /** The answers that can be given here. */
  public List<String> answers() {
    return ways.stream()
        .filter(way -> way.cause() instanceof Cause.Answer)
        .map(way -> ((Cause.Answer) way.cause()).text())
        .toList();
  }

  /** The problems that can be met here. */
  public List<String> problems() {
    return ways.stream()
        .filter(way -> way.cause() instanceof Cause.Problem)
        .map(way -> ((Cause.Problem) way.cause()).title())
        .toList();
  }

  /** True if it stands in a block. */
  boolean isIn(String block) {
    return node.head().in().contains(block);
  }

  List<Exit> exits() {
    return exits;
  }

  Optional<Exit> exit(Cause cause) {
    for (Exit exit : exits) {
      if (exit.way().cause().equals(cause)) {
        return Optional.of(exit);
      }
    }
    return Optional.empty();
  }

  /** The way that is taken on a word such as {@code done}; the first of several. */
  Optional<Exit> exit(String on) {
    for (Exit exit : exits) {
      if (exit.way().cause().word().equals(on)) {
        return Optional.of(exit);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return node.id();
  }
}
