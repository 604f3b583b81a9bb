package touchline.compiler.prove.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import touchline.compiler.model.Field;
import touchline.compiler.model.Flow;
import touchline.compiler.model.Way;

/** What the conditions of some flows tell apart. */
public final class Partition {
  private final Asked asked;

  private Partition(Asked asked) {
    this.asked = asked;
  }

  /** The partition by all conditions of these flows together. */
  public static Partition of(Collection<Flow> flows) {
    Asked asked = new Asked();
    for (Flow flow : flows) {
      for (Way way : flow.graph().ways()) {
        way.cause().match(Kinds.CONDITION).ifPresent(condition -> condition.match(asked));
      }
    }
    return new Partition(asked);
  }

  /** True if some condition asks for a field. */
  public boolean asksFor(Field field) {
    return asked.names().contains(field.id());
  }

  public boolean asksForTouchpoint() {
    return asked.names().contains(Asked.TOUCHPOINT);
  }

  public boolean asksForRequest() {
    return asked.names().contains(Asked.REQUEST);
  }

  /**
   * One natural value out of each part of a field's values, as it is written in a flow file; parts
   * of which no value is known are left out.
   */
  public List<String> samples(Field field) {
    Values values = field.type().match(new FieldValues(asked.values(field.id())));
    List<String> samples = new ArrayList<>();
    for (int cell = 0; cell < values.size(); cell++) {
      BitSet one = new BitSet();
      one.set(cell);
      values.sample(one).ifPresent(samples::add);
    }
    return samples;
  }
}
