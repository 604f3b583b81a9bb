package touchline.compiler.chart;

import java.util.Optional;

/**
 * A border around symbols that belong together.
 *
 * @param id unique among the frames
 * @param outer the frame that it stands in
 */
public record Frame(String id, String title, Kind kind, Optional<String> outer) {

  /** What the border means. */
  public enum Kind {
    /** A phase of the flow. */
    PHASE,
    /** May happen at any moment, apart from the run of control. */
    ANYTIME
  }
}
