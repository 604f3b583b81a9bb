package touchline.compiler.emit.sop;

import touchline.compiler.model.Node;

/**
 * A numbered step of the procedure.
 *
 * @param number {@code 7}, or {@code 7.2} inside a problem, a late or reminder block or a parallel
 *     branch of step 7
 * @param block the id of the block that it is listed in
 * @param order where in the procedure, from 0
 */
record Entry(Node node, String number, String block, int order) {

  /** Unlike any anchor that is made from a heading: those have no dots. */
  String anchor() {
    return "step." + node.id();
  }
}
