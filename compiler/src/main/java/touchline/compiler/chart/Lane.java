package touchline.compiler.chart;

import java.util.Optional;

/**
 * A swimlane: a department, a role outside departments, a party, a system or the customer.
 *
 * @param id unique among the lanes
 */
public record Lane(String id, String title) {

  Frame frame() {
    return new Frame(frameId(id), title, Frame.Kind.PHASE, Optional.empty());
  }

  static String frameId(String lane) {
    return "lane." + lane;
  }
}
