package touchline.compiler.prove.decision;

import java.util.Arrays;

/** The nodes of decision diagrams by their numbers; equal ones are one. */
final class SharedNodes {
  private static final int FEWEST = 32;

  private Node[] nodes = new Node[FEWEST];
  private int count;

  /** The numbers of nodes where their hash codes say, or behind that; 0 where there is none. */
  private int[] places = new int[2 * FEWEST];

  /**
   * A node.
   *
   * @param ends for each run the cell behind its last one
   * @param next for each run the set of what the other axes may be
   */
  record Node(int axis, int[] ends, int[] next) {}

  /** Starts with nodes that no other is equal to. */
  SharedNodes(Node... ends) {
    for (Node end : ends) {
      nodes[count++] = end;
    }
  }

  Node node(int number) {
    return nodes[number];
  }

  /** The number of the node with an axis in these runs. */
  int number(int axis, Runs runs) {
    int place = place(axis, runs.hash());
    while (places[place] != 0) {
      Node node = nodes[places[place]];
      if (node.axis == axis && runs.are(node.ends, node.next)) {
        return places[place];
      }
      place = behind(place);
    }
    places[place] = count;
    nodes[count++] = new Node(axis, runs.ends(), runs.next());
    if (count == nodes.length) {
      grow();
    }
    return count - 1;
  }

  private int place(int axis, int hash) {
    int mixed = (hash * 31 + axis) * 0x9E3779B9;
    return (mixed ^ (mixed >>> 16)) & (places.length - 1);
  }

  private int behind(int place) {
    return (place + 1) & (places.length - 1);
  }

  private void grow() {
    int[] before = places;
    nodes = Arrays.copyOf(nodes, 2 * count);
    places = new int[2 * before.length];
    for (int number : before) {
      if (number != 0) {
        Node node = nodes[number];
        int place = place(node.axis, Runs.hash(node.ends, node.next, node.ends.length));
        while (places[place] != 0) {
          place = behind(place);
        }
        places[place] = number;
      }
    }
  }
}
