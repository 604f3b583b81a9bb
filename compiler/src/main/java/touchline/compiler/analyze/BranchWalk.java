package touchline.compiler.analyze;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import touchline.compiler.ast.Branch;
import touchline.compiler.ast.Value;
import touchline.compiler.model.Cause;
import touchline.compiler.model.NodeHead;
import touchline.compiler.model.Scope;

/** Writes the ways out of a decision or a wait. */
final class BranchWalk implements Branch.Cases<Exits> {
  private final FlowContext flow;
  private final Sheet sheet;
  private final BlockWalk outer;
  private final NodeHead head;
  private final Exits exits = Exits.none();
  private boolean late;

  BranchWalk(FlowContext flow, BlockWalk outer, NodeHead head) {
    this.flow = flow;
    this.sheet = flow.sheet();
    this.outer = outer;
    this.head = head;
  }

  /** True if somebody answers; false if data decide. */
  static boolean isJudged(List<Branch> branches) {
    for (Branch branch : branches) {
      if (!branch.match(IS_ANSWER)) {
        return false;
      }
    }
    return true;
  }

  /** All ends of all branches that go on below. */
  Exits exits() {
    return exits;
  }

  boolean hasLate() {
    return late;
  }

  @Override
  public Exits answer(Branch.Answer branch) {
    String text = Texts.nfc(branch.answer().text());
    return way(WayNames.answer(text), new Cause.Answer(text), branch.share(), branch);
  }

  @Override
  public Exits when(Branch.When branch) {
    String written = flow.written().text(branch.condition().span());
    Optional<String> label = branch.label().map(text -> text.value());
    String name =
        label
            .map(Identifiers::from)
            .filter(it -> !it.isEmpty())
            .orElse(WayNames.condition(written));
    // A condition that means nothing is reported; it then stands for all cases.
    Cause cause =
        flow.conditions()
            .read(branch.condition())
            .<Cause>map(condition -> new Cause.When(condition, label, written))
            .orElse(new Cause.Otherwise());
    return way(name, cause, branch.share(), branch);
  }

  @Override
  public Exits otherwise(Branch.Otherwise branch) {
    return way("otherwise", new Cause.Otherwise(), branch.share(), branch);
  }

  @Override
  public Exits late(Branch.Late branch) {
    late = true;
    WayDraft way = draft("late", new Cause.Late(), Optional.empty(), branch);
    return follow(way, Scope.Kind.LATE, branch);
  }

  private Exits way(
      String name, Cause cause, Optional<Value.PercentageValue> share, Branch branch) {
    return follow(
        draft(name, cause, share.map(Value.PercentageValue::amount), branch),
        Scope.Kind.BRANCH,
        branch);
  }

  private WayDraft draft(String name, Cause cause, Optional<BigDecimal> share, Branch branch) {
    String id = sheet.unique(head.id() + "." + name);
    return sheet.way(id, head.id(), cause, share, Heads.of(branch), 1);
  }

  private Exits follow(WayDraft way, Scope.Kind kind, Branch branch) {
    return exits.and(
        outer
            .behind(way, kind, head.id(), "", branch.target().span())
            .follow(branch.target(), Exits.of(way)));
  }

  private static final Branch.Cases<Boolean> IS_ANSWER =
      new Branch.Cases<>() {
        @Override
        public Boolean answer(Branch.Answer branch) {
          return true;
        }

        @Override
        public Boolean when(Branch.When branch) {
          return false;
        }

        @Override
        public Boolean otherwise(Branch.Otherwise branch) {
          return false;
        }

        @Override
        public Boolean late(Branch.Late branch) {
          return true;
        }
      };
}
