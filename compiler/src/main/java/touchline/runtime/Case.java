package touchline.runtime;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchline.table.Value;

/**
 * The state of a case: a value that never changes. What can be done with it is {@link
 * Machine#apply}.
 *
 * @param now the instant
 * @param touchpoint by which the customer came in
 * @param request what for
 * @param data what is recorded, by field, in the order of recording
 * @param tokens where it stands, in order
 * @param frames the flows that run, the outermost first
 * @param forks those whose branches have not all ended
 * @param interruptions the {@code anytime}s that run
 * @param trail all nodes that it came by
 * @param handovers how often another role took it over
 * @param asked how often it was asked whether the company is open
 * @param issued how many ids were given to tokens, frames, forks and interruptions
 * @param result how it ended, once it has
 */
public record Case(
    Instant now,
    Optional<String> touchpoint,
    Optional<String> request,
    Map<String, Value> data,
    List<Token> tokens,
    List<Frame> frames,
    List<OpenFork> forks,
    List<Interruption> interruptions,
    Trail trail,
    int handovers,
    int asked,
    int issued,
    Optional<Result> result) {

  public Case {
    data = Data.of(data);
    tokens = List.copyOf(tokens);
    frames = List.copyOf(frames);
    forks = List.copyOf(forks);
    interruptions = List.copyOf(interruptions);
  }

  /** The tokens at which somebody is waited for, in order; none once the case has ended. */
  public List<Token> work() {
    return tokens.stream().filter(token -> !token.parked() && !calls(token)).toList();
  }

  /** The token of that id. */
  public Optional<Token> token(int id) {
    return tokens.stream().filter(token -> token.id() == id).findFirst();
  }

  /** The frame of that id. */
  public Optional<Frame> frame(int id) {
    return frames.stream().filter(frame -> frame.id() == id).findFirst();
  }

  /** True if a token stands at a call whose flow runs. */
  public boolean calls(Token token) {
    return frames.stream().anyMatch(frame -> frame.caller().orElse(-1) == token.id());
  }
}
