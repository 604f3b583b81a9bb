package touchline.compiler.emit.sop;

import java.util.List;
import java.util.Optional;

/**
 * What stands below a step: a problem, a late or reminder block, a parallel branch.
 *
 * @param owner the step that it belongs to
 * @param id the block's scope
 */
record Block(Sop sop, Entry owner, String id) {

  /**
   * Writes the block as an item: its steps, or where it leads if it has none.
   *
   * @param lead the words before it
   * @param first the node at which it begins
   */
  void write(Markdown page, String lead, String first) {
    List<Entry> steps = sop.outline().in(id);
    boolean straight =
        steps.stream().findFirst().filter(e -> e.node().id().equals(first)).isPresent();
    String target = straight ? "" : " " + new TargetWords(sop, Optional.of(owner)).to(first) + ".";
    page.item(lead + ":" + target, () -> new StepWriter(sop, page).items(steps));
  }
}
