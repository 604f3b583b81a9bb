package touchline.compiler.diff.consequences;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import touchline.compiler.diff.FlowPair;

/** Statements in both versions of a flow that tell the customer something in one of them only. */
final class Told {
  private final Set<String> inOneOnly = new HashSet<>();

  Told(FlowPair flow) {
    flow.nodes().pairs().stream()
        .filter(
            pair ->
                WordsToCustomer.of(pair.before()).isEmpty()
                    != WordsToCustomer.of(pair.after()).isEmpty())
        .forEach(pair -> inOneOnly.add(pair.after().id()));
  }

  /** True of such a statement, by its newer id. */
  boolean only(Optional<String> statement) {
    return statement.filter(inOneOnly::contains).isPresent();
  }
}
