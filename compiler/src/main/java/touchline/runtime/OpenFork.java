package touchline.runtime;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A fork whose branches have not all ended.
 *
 * @param id distinct in a case
 * @param frame the run of a flow that it belongs to
 * @param join the id of the node at which its branches meet
 * @param running how many branches have not ended
 * @param holder who held the case before it, and holds it after it
 * @param fork the open fork around it
 * @param beside what it runs beside
 * @param interruption the {@code anytime} run that it is in
 */
public record OpenFork(
    int id,
    int frame,
    String join,
    int running,
    Optional<String> holder,
    OptionalInt fork,
    Optional<Token.Beside> beside,
    OptionalInt interruption) {

  OpenFork with(int stillRunning) {
    return new OpenFork(id, frame, join, stillRunning, holder, fork, beside, interruption);
  }
}
