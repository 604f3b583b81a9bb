package touchline.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.compiler.model.Node;

/**
 * A line of control: it stands at a node. What depends on it hangs below it: blocks that run beside
 * its statement, the flow that it called, the branches of its fork.
 */
public final class Line {
  final Run run;
  Node node;
  Instant since;
  Optional<Instant> due = Optional.empty();
  boolean overdue;
  boolean begun;
  boolean parked;
  Optional<String> holder;
  final Map<String, Integer> reminded = new HashMap<>();
  final List<Line> beside = new ArrayList<>();
  final List<Line> branches = new ArrayList<>();
  Optional<Run> called = Optional.empty();

  /** The {@code anytime} that parked this line as the first of several. */
  Optional<Interruption> interruption = Optional.empty();

  /** The line that this one runs beside, and the block that it is in. */
  Optional<Line> statement = Optional.empty();

  String block = "";

  /** What the case had taken when its branches began, and when the longest so far ended. */
  BigDecimal forkedAt = BigDecimal.ZERO;

  BigDecimal longest = BigDecimal.ZERO;

  /** The line at the fork whose branch this one is. */
  Optional<Line> fork = Optional.empty();

  Line(Run run, Node node, Instant since, Optional<String> holder) {
    this.run = run;
    this.node = node;
    this.since = since;
    this.holder = holder;
  }

  /** This line and all below it, in order; without those that wait for branches. */
  List<Line> all() {
    List<Line> all = new ArrayList<>();
    interruption.ifPresent(it -> all.addAll(it.line().all()));
    if (branches.isEmpty()) {
      all.add(this);
    }
    beside.forEach(line -> all.addAll(line.all()));
    called.ifPresent(it -> all.addAll(it.main.all()));
    branches.forEach(line -> all.addAll(line.all()));
    return all;
  }

  /** It leaves its node: all that depended on that is over. */
  void leaveNode() {
    beside.clear();
    called = Optional.empty();
    due = Optional.empty();
    overdue = false;
    begun = false;
    reminded.clear();
  }

  public String node() {
    return node.id();
  }

  @Override
  public String toString() {
    return node.id()
        + (begun ? "*" : "")
        + (overdue ? " overdue" : "")
        + (parked ? " parked" : "")
        + " since "
        + since
        + due.map(it -> " due " + it).orElse("")
        + holder.map(it -> " by " + it).orElse("");
  }
}
