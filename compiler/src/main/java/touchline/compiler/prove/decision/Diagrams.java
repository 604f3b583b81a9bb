package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Sets of cases as ordered, shared, many-valued decision diagrams (Bryant 1986; Srinivasan and
 * others 1990). A node asks for the cell that one axis is in; neighbouring cells that lead to the
 * same place are one run, so that an axis may have thousands of cells. Sets are numbers, and equal
 * sets are equal numbers.
 */
final class Diagrams {
  /** The set without cases. */
  static final int NONE = 0;

  /** The set of all cases. */
  static final int ALL = 1;

  private static final int BELOW_ALL_AXES = Integer.MAX_VALUE;
  private static final int DEEPEST = 1_000;
  private static final long LIKE = -1L - Integer.MAX_VALUE;

  private final int[] sizes;
  private final SharedNodes nodes = new SharedNodes(ALL + 1, BELOW_ALL_AXES);
  private final Memory memory = new Memory();
  private final List<Runs> rooms = new ArrayList<>();
  private int depth;
  private long budget;

  /**
   * @param sizes the number of cells of each axis
   * @param budget how many runs may be looked at before {@link OverBudgetException} is thrown
   */
  Diagrams(int[] sizes, long budget) {
    this.sizes = sizes.clone();
    this.budget = budget;
  }

  private enum Operation {
    AND,
    OR,
    MINUS
  }

  long budget() {
    return budget;
  }

  void budget(long runs) {
    budget = runs;
  }

  /** The first axis that a set asks for; past all axes for {@link #NONE} and {@link #ALL}. */
  int axis(int set) {
    return nodes.axis(set);
  }

  boolean isEnd(int set) {
    return set <= ALL;
  }

  /** The number of runs of a set's first axis. */
  int runs(int set) {
    return nodes.runs(set);
  }

  /** The first cell of a run. */
  int from(int set, int run) {
    return run == 0 ? 0 : nodes.end(set, run - 1);
  }

  /** The cell behind the last one of a run. */
  int to(int set, int run) {
    return nodes.end(set, run);
  }

  /** What the other axes may be in a run. */
  int next(int set, int run) {
    return nodes.next(set, run);
  }

  /** All cases in which an axis is in one of some cells. */
  int in(int axis, BitSet cells) {
    Runs runs = room();
    for (int cell = 0; cell < sizes[axis]; ) {
      boolean within = cells.get(cell);
      int end = Math.min(sizes[axis], within ? cells.nextClearBit(cell) : after(cells, cell));
      runs.add(end, within ? ALL : NONE);
      cell = end;
    }
    return node(axis, runs);
  }

  private int after(BitSet cells, int cell) {
    int next = cells.nextSetBit(cell);
    return next < 0 ? Integer.MAX_VALUE : next;
  }

  int and(int left, int right) {
    return apply(Operation.AND, left, right);
  }

  int or(int left, int right) {
    return apply(Operation.OR, left, right);
  }

  /** The cases of one set that are not in another. */
  int minus(int left, int right) {
    return apply(Operation.MINUS, left, right);
  }

  int not(int set) {
    return minus(ALL, set);
  }

  boolean meet(int left, int right) {
    return and(left, right) != NONE;
  }

  /** The same cases with any value of an axis. */
  int forget(int axis, int set) {
    if (axis(set) > axis) {
      return set;
    }
    int known = memory.find(-1 - axis, set);
    if (known >= 0) {
      return known;
    }
    Runs runs = enter(runs(set));
    int result;
    if (axis(set) == axis) {
      result = NONE;
      for (int run = 0; run < runs(set); run++) {
        result = or(result, next(set, run));
      }
    } else {
      for (int run = 0; run < runs(set); run++) {
        runs.add(to(set, run), forget(axis, next(set, run)));
      }
      result = node(axis(set), runs);
    }
    depth--;
    memory.keep(-1 - axis, set, result);
    return result;
  }

  /**
   * The same cases, but for those in the last cell of an axis: they are as those in the one before.
   */
  int likeTheOneBefore(int axis, int set) {
    if (axis(set) > axis) {
      return set;
    }
    int known = memory.find(LIKE - axis, set);
    if (known >= 0) {
      return known;
    }
    Runs runs = enter(runs(set));
    for (int run = 0; run < runs(set); run++) {
      boolean here = axis(set) == axis;
      boolean last = here && from(set, run) == sizes[axis] - 1;
      int next = here ? next(set, last ? run - 1 : run) : likeTheOneBefore(axis, next(set, run));
      runs.add(to(set, run), next);
    }
    depth--;
    int result = node(axis(set), runs);
    memory.keep(LIKE - axis, set, result);
    return result;
  }

  private int apply(Operation operation, int left, int right) {
    int simple = simple(operation, left, right);
    if (simple >= 0) {
      return simple;
    }
    boolean swap = operation != Operation.MINUS && left > right;
    long first = ((long) operation.ordinal() << 32) | (swap ? right : left);
    int second = swap ? left : right;
    int known = memory.find(first, second);
    if (known >= 0) {
      return known;
    }
    int axis = Math.min(axis(left), axis(right));
    boolean leftAsks = axis(left) == axis;
    boolean rightAsks = axis(right) == axis;
    Runs runs = enter((leftAsks ? runs(left) : 1) + (rightAsks ? runs(right) : 1));
    int l = 0;
    int r = 0;
    for (int cell = 0; cell < sizes[axis]; ) {
      int leftEnd = leftAsks ? to(left, l) : sizes[axis];
      int rightEnd = rightAsks ? to(right, r) : sizes[axis];
      int a = leftAsks ? next(left, l) : left;
      int b = rightAsks ? next(right, r) : right;
      cell = Math.min(leftEnd, rightEnd);
      runs.add(cell, apply(operation, a, b));
      l += leftEnd == cell ? 1 : 0;
      r += rightEnd == cell ? 1 : 0;
    }
    depth--;
    int result = node(axis, runs);
    memory.keep(first, second, result);
    return result;
  }

  /** The result where no axis needs to be asked for; else negative. */
  private static int simple(Operation operation, int left, int right) {
    return switch (operation) {
      case AND -> left == NONE || right == NONE ? NONE : left == ALL ? right : same(left, right);
      case OR -> left == ALL || right == ALL ? ALL : left == NONE ? right : sameOr(left, right);
      case MINUS ->
          left == NONE || right == ALL || left == right ? NONE : right == NONE ? left : -1;
    };
  }

  private static int same(int left, int right) {
    return right == ALL || left == right ? left : -1;
  }

  private static int sameOr(int left, int right) {
    return right == NONE || left == right ? left : -1;
  }

  private Runs enter(int work) {
    budget -= work;
    if (budget < 0 || ++depth > DEEPEST) {
      depth = 0;
      throw new OverBudgetException();
    }
    return room();
  }

  /** Empty runs to fill, the same ones each time that this depth is come to. */
  private Runs room() {
    while (rooms.size() <= depth) {
      rooms.add(new Runs());
    }
    return rooms.get(depth).emptied();
  }

  private int node(int axis, Runs runs) {
    return runs.isOne() ? runs.first() : nodes.number(axis, runs);
  }
}
