package touchline.compiler.prove.decision;

import java.util.Arrays;

/** The nodes of decision diagrams by their numbers; equal ones are one. */
final class SharedNodes {
  private static final int FEWEST = 32;

  /** Where each node begins in the row, and where the next one will. */
  private int[] begins = new int[FEWEST];

  private int count;

  /**
   * For each node its axis, and for each run the cell behind its last one and the set of what the
   * other axes may be.
   */
  private int[] row = new int[4 * FEWEST];

  /** The nodes where their hash codes say, or behind that; 0 where there is none. */
  private int[] places = new int[2 * FEWEST];

  /**
   * Starts with nodes without runs that no other is equal to.
   *
   * @param ends how many
   * @param axis of each of them
   */
  SharedNodes(int ends, int axis) {
    while (count < ends) {
      row[count] = axis;
      begins[++count] = count;
    }
  }

  int axis(int node) {
    return row[begins[node]];
  }

  int runs(int node) {
    return (begins[node + 1] - begins[node]) / 2;
  }

  /** The cell behind the last one of a run. */
  int end(int node, int run) {
    return row[begins[node] + 1 + 2 * run];
  }

  /** The set of what the other axes may be in a run. */
  int next(int node, int run) {
    return row[begins[node] + 2 + 2 * run];
  }

  /** The number of the node with an axis in these runs. */
  int number(int axis, Runs runs) {
    int begin = begins[count];
    int end = begin + 1 + runs.length();
    if (end > row.length) {
      row = Arrays.copyOf(row, 2 * end);
    }
    row[begin] = axis;
    runs.write(row, begin + 1);
    int place = place(begin, end);
    while (places[place] != 0) {
      int node = places[place];
      if (Arrays.equals(row, begins[node], begins[node + 1], row, begin, end)) {
        return node;
      }
      place = behind(place);
    }
    places[place] = count++;
    begins[count] = end;
    if (count + 1 == begins.length) {
      grow();
    }
    return count - 1;
  }

  private int place(int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash * 31 + row[i];
    }
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 16)) & (places.length - 1);
  }

  private int behind(int place) {
    return (place + 1) & (places.length - 1);
  }

  private void grow() {
    int[] before = places;
    begins = Arrays.copyOf(begins, 2 * begins.length);
    places = new int[2 * before.length];
    for (int node : before) {
      if (node != 0) {
        int place = place(begins[node], begins[node + 1]);
        while (places[place] != 0) {
          place = behind(place);
        }
        places[place] = node;
      }
    }
  }
}
