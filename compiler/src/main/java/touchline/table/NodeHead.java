package touchline.table;

import java.util.List;

/**
 * What every node has.
 *
 * @param title empty where there is none
 * @param in the ids of the blocks that it stands in, from the outside in; a way leaves a block if
 *     its next node is not in it
 */
public record NodeHead(String id, String title, List<String> in, Source source) {
  public NodeHead {
    in = List.copyOf(in);
  }
}
