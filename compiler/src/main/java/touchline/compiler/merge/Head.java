package touchline.compiler.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import touchline.compiler.merge.entry.Block;
import touchline.compiler.merge.entry.Entry;
import touchline.compiler.merge.entry.Slot;

/** The merged text of an entry up to its opening brace, with the comments before it. */
final class Head {
  private static final String TARGET = "target";

  private final Trio trio;
  private final Pick lead;
  private final StringBuilder ours = new StringBuilder();
  private final StringBuilder theirs = new StringBuilder();
  private final boolean hasBlock;
  private boolean partsConflict = false;
  private boolean hasTarget = false;
  private boolean targetConflicts = false;

  private Head(Trio trio, boolean hasChildren) {
    this.trio = trio;
    this.lead = Pick.ofComments(trio, entry -> Optional.of(entry.lead()));
    Pick braces = Pick.of(trio, entry -> entry.block().map(block -> "{"));
    this.hasBlock = hasChildren || braces.ours().isPresent();
    for (Sequence.Placed<String> name :
        Sequence.merge(names(Side.BASE), names(Side.OURS), names(Side.THEIRS))) {
      boolean first = !name.torn() || name.side() == Side.OURS;
      if (first) {
        part(name.thing(), slot(name.thing()));
      }
    }
    if (hasBlock) {
      part("{", opening());
    }
  }

  /**
   * Merges.
   *
   * @param hasChildren whether anything will stand in its braces
   */
  static Head of(Trio trio, boolean hasChildren) {
    return new Head(trio, hasChildren);
  }

  /** A list in which each side changed something may be merged by its elements. */
  private Pick slot(String name) {
    Pick pick = Pick.of(trio, entry -> entry.slot(name).map(Slot::text));
    return pick.conflicts() ? Elements.merge(trio, name).orElse(pick) : pick;
  }

  /** Braces that one side removed stay if the other put something into them. */
  private Pick opening() {
    return inBraces(Pick.of(trio, entry -> entry.block().map(Block::open)), Block::open);
  }

  /** White space and comments before the closing brace. */
  Pick tail() {
    return inBraces(Pick.ofComments(trio, entry -> entry.block().map(Block::tail)), Block::tail);
  }

  private Pick inBraces(Pick pick, Function<Block, String> part) {
    Optional<String> some =
        Stream.of(Side.OURS, Side.THEIRS, Side.BASE)
            .flatMap(side -> trio.of(side).stream())
            .flatMap(entry -> entry.block().stream())
            .findFirst()
            .map(part);
    return new Pick(pick.ours().or(() -> some), pick.theirs().or(() -> some));
  }

  private void part(String name, Pick pick) {
    partsConflict |= pick.conflicts();
    hasTarget |= name.equals(TARGET) && pick.ours().isPresent();
    targetConflicts |= name.equals(TARGET) && pick.conflicts();
    pick.ours().ifPresent(ours::append);
    pick.theirs().ifPresent(theirs::append);
  }

  private List<String> names(Side side) {
    return trio.of(side).map(Entry::slots).orElse(List.of()).stream().map(Slot::name).toList();
  }

  boolean hasBlock() {
    return hasBlock;
  }

  boolean conflicts() {
    return lead.conflicts() || partsConflict;
  }

  /** Whether its two versions would not both fit what is in its braces. */
  boolean cannotBeChosen() {
    boolean trail =
        Stream.of(Side.OURS, Side.THEIRS)
            .anyMatch(side -> trio.of(side).filter(it -> !it.trail().isEmpty()).isPresent());
    return targetConflicts || (hasBlock && hasTarget) || (conflicts() && !hasBlock && trail);
  }

  void write(Pieces pieces) {
    if (!conflicts()) {
      pieces.clear(lead.text(Side.OURS) + ours);
      return;
    }
    String before = lead.text(Side.OURS);
    String beforeTheirs = lead.text(Side.THEIRS);
    boolean comments = lead.conflicts();
    int cut = comments ? Pieces.ownLead(before) : before.lastIndexOf('\n') + 1;
    int cutTheirs = comments ? Pieces.ownLead(beforeTheirs) : cut;
    pieces.clear(before.substring(0, cut));
    pieces.conflict(before.substring(cut) + ours, beforeTheirs.substring(cutTheirs) + theirs);
  }
}
