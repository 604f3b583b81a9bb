package touchline.compiler.prove.decision;

import java.util.List;
import touchline.compiler.model.Condition;

/**
 * The cases that come to a decision and that none of its ways takes.
 *
 * @param near comparisons that just leave one of the values out: {@code < 10} where 10 is missing
 */
public record Gap(Cases cases, List<Condition.Comparison> near) {

  public Gap {
    near = List.copyOf(near);
  }
}
