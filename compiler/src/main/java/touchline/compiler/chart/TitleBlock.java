package touchline.compiler.chart;

import java.util.List;

/**
 * What stands in the corner of a diagram.
 *
 * @param title of the flow
 * @param facts version, owner, effective date and whether only a part is shown; what there is of it
 */
public record TitleBlock(String title, List<String> facts) {
  public TitleBlock {
    facts = List.copyOf(facts);
  }
}
