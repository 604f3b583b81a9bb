package touchline.compiler.emit.svg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds the best way through a maze for one line after the other: short, with few turns and
 * crossings (A*, Hart, Nilsson and Raphael 1968).
 */
final class PathFinder {
  private static final int STEP = 10;
  private static final int TURN = 45;
  private static final int CROSSING = 60;
  private static final int ALONG_BORDER = 30;
  private static final int HEADINGS = Heading.values().length;

  private final Maze maze;

  /** Of each state (a square and a heading): the least cost so far, and the state before it. */
  private final int[] costs;

  private final int[] before;

  /** In which search a state was last reached; older costs mean nothing. */
  private final int[] reachedIn;

  private int search;

  /** Where a line may begin or end: a square, the heading there, and what it costs. */
  record Terminal(int column, int row, Heading heading, int cost) {}

  private record Open(int estimate, int state) implements Comparable<Open> {
    @Override
    public int compareTo(Open other) {
      return estimate != other.estimate
          ? Integer.compare(estimate, other.estimate)
          : Integer.compare(state, other.state);
    }
  }

  PathFinder(Maze maze) {
    this.maze = maze;
    int states = maze.squares() * HEADINGS;
    this.costs = new int[states];
    this.before = new int[states];
    this.reachedIn = new int[states];
  }

  /**
   * The squares and headings of a line, one state after the other; empty if there is no way.
   *
   * @param line its number in the maze
   */
  List<Integer> find(int line, List<Terminal> starts, Map<Integer, Integer> goals) {
    search++;
    PriorityQueue<Open> open = new PriorityQueue<>();
    for (Terminal start : starts) {
      if (maze.isFree(start.column, start.row)) {
        reach(open, state(start), start.cost, -1, goals);
      }
    }
    int best = -1;
    int least = Integer.MAX_VALUE;
    while (!open.isEmpty() && open.peek().estimate < least) {
      Open next = open.poll();
      int cost = costs[next.state];
      if (next.estimate > cost + remaining(next.state, goals)) {
        continue;
      }
      Integer goal = goals.get(next.state);
      if (goal != null && cost + goal < least) {
        least = cost + goal;
        best = next.state;
      }
      expand(open, line, next.state, goals);
    }
    return trace(best);
  }

  int state(Terminal terminal) {
    return (terminal.row * maze.columns() + terminal.column) * HEADINGS
        + terminal.heading.ordinal();
  }

  static int square(int state) {
    return state / HEADINGS;
  }

  static Heading heading(int state) {
    return Heading.of(state % HEADINGS);
  }

  private void expand(PriorityQueue<Open> open, int line, int state, Map<Integer, Integer> goals) {
    Heading heading = Heading.of(state % HEADINGS);
    int square = state / HEADINGS;
    for (Heading next : Heading.values()) {
      if (next == heading.opposite() || !maze.allows(line, square, next)) {
        continue;
      }
      boolean turns = next != heading;
      if (turns && !maze.allowsTurn(line, square, heading, next)) {
        continue;
      }
      int column = square % maze.columns() + next.columns();
      int row = square / maze.columns() + next.rows();
      int target = row * maze.columns() + column;
      if (maze.isFree(column, row) && maze.allows(line, target, next)) {
        int cost = costs[state] + STEP + (turns ? TURN : 0);
        cost += maze.isCrossed(target, next) ? CROSSING : 0;
        cost += !next.isLevel() && maze.isBorder(column) ? ALONG_BORDER : 0;
        reach(open, target * HEADINGS + next.ordinal(), cost, state, goals);
      }
    }
  }

  private void reach(
      PriorityQueue<Open> open, int state, int cost, int from, Map<Integer, Integer> goals) {
    if (reachedIn[state] != search || cost < costs[state]) {
      reachedIn[state] = search;
      costs[state] = cost;
      before[state] = from;
      open.add(new Open(cost + remaining(state, goals), state));
    }
  }

  /** At least so much from a state to the nearest goal. */
  private int remaining(int state, Map<Integer, Integer> goals) {
    int square = state / HEADINGS;
    int least = Integer.MAX_VALUE;
    for (Map.Entry<Integer, Integer> goal : goals.entrySet()) {
      int other = goal.getKey() / HEADINGS;
      int distance =
          Math.abs(square % maze.columns() - other % maze.columns())
              + Math.abs(square / maze.columns() - other / maze.columns());
      least = Math.min(least, distance * STEP + goal.getValue());
    }
    return least;
  }

  private List<Integer> trace(int last) {
    List<Integer> states = new ArrayList<>();
    for (int state = last; state >= 0; state = before[state]) {
      states.add(state);
    }
    Collections.reverse(states);
    return states;
  }
}
