package touchline.table;

import java.util.List;
import java.util.Optional;

/**
 * A flow that can be executed as it is, without its source.
 *
 * @param flow the flow's id
 * @param language the code of the language that its texts are written in
 * @param entries where a case begins, one per touchpoint; empty for a flow that is only called
 * @param callEntry the node at which a call of this flow begins
 * @param departments those of the actors
 * @param actors everybody whom the rows name
 * @param requests what customers come for
 * @param promises what the customer is promised
 * @param fields what a case records
 * @param blocks what nodes stand in
 * @param nodes in written order, with distinct ids
 * @param ways in written order; the order of the ways out of one node is the order in which they
 *     are tried
 */
public record StepTable(
    String flow,
    String title,
    Optional<String> version,
    String language,
    List<Entry> entries,
    Optional<String> callEntry,
    List<Department> departments,
    List<Actor> actors,
    List<Request> requests,
    Hours hours,
    List<Promise> promises,
    List<Field> fields,
    List<Block> blocks,
    List<Node> nodes,
    List<Way> ways) {

  /** The version of the format that this class stands for. */
  public static final int FORMAT = 1;

  /**
   * Copies the lists and checks that the parts fit together.
   *
   * @throws TableException if a name leads nowhere, an id is there twice or a way out is missing
   */
  public StepTable {
    entries = List.copyOf(entries);
    departments = List.copyOf(departments);
    actors = List.copyOf(actors);
    requests = List.copyOf(requests);
    promises = List.copyOf(promises);
    fields = List.copyOf(fields);
    blocks = List.copyOf(blocks);
    nodes = List.copyOf(nodes);
    ways = List.copyOf(ways);
    TableCheck check = new TableCheck();
    check.declare(departments, actors, fields, blocks, nodes);
    entries.forEach(entry -> check.uses("touchpoint", entry.touchpoint(), entry.uses()));
    check.uses("flow", flow, callEntry.stream().map(Use::step));
    actors.forEach(actor -> check.uses("actor", actor.id(), actor.uses()));
    promises.forEach(promise -> check.uses("promise", promise.title(), promise.uses()));
    blocks.forEach(block -> check.uses("block", block.id(), block.uses()));
    nodes.forEach(node -> check.uses("step", node.id(), NodeUses.of(node)));
    ways.forEach(way -> check.uses("row", way.id(), WayUses.of(way)));
    check.ways(nodes, ways);
    check.entries(entries);
    TableCheck.distinct("request", requests, Request::id);
    if (callEntry.isEmpty() && entries.isEmpty()) {
      throw TableCheck.invalid("No step is named at which the flow begins.");
    }
  }
}
