package touchline.compiler.emit.sop;

import touchline.compiler.model.Node;

/**
 * A numbered step of the procedure.
 *
 * @param block the id of the block that it is listed in
 */
record Entry(Node node, StepNumber number, String block) {

  /** Unlike any anchor that is made from a heading: those have no dots. */
  String anchor() {
    return "step." + node.id();
  }

  /** True if this one stands further down the page. */
  boolean isBelow(Entry other) {
    return number.compareTo(other.number) > 0;
  }
}
