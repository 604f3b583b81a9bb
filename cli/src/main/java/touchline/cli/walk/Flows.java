package touchline.cli.walk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchline.runtime.Token;
import touchline.table.Actor;
import touchline.table.Field;
import touchline.table.Node;
import touchline.table.StepTable;
import touchline.table.json.TableFile;

/**
 * The tables that a case can come by.
 *
 * @param first the flow that the case begins with
 * @param all that one and those that it calls, also through others, in a fixed order
 */
public record Flows(StepTable first, List<StepTable> all) {
  public Flows {
    all = List.copyOf(all);
  }

  /** The ids of the flows that one flow calls, in order. */
  public static List<String> calledBy(StepTable table) {
    return table.nodes().stream()
        .flatMap(node -> node instanceof Node.Call call ? Stream.of(call.flow()) : Stream.empty())
        .distinct()
        .toList();
  }

  /** What tells these tables from any others: SHA-256 in hexadecimal digits. */
  String seal() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (StepTable table : all) {
        digest.update(TableFile.write(table));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The table that a token of a case stands in. */
  StepTable of(WalkState state, Token token) {
    String flow = state.state().frame(token.frame()).orElseThrow().flow();
    return all.stream().filter(table -> table.flow().equals(flow)).findFirst().orElse(first);
  }

  /** A field by its id; the same id is the same field in all of them. */
  Optional<Field> field(String id) {
    return all.stream()
        .flatMap(table -> table.fields().stream())
        .filter(field -> field.id().equals(id))
        .findFirst();
  }

  /** The name of an actor; of one whom no table names, its id. */
  String actor(String id) {
    return all.stream()
        .flatMap(table -> table.actors().stream())
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElse(id);
  }

  /** The title of a statement. */
  String title(String node) {
    return all.stream()
        .flatMap(table -> table.nodes().stream())
        .filter(it -> it.id().equals(node))
        .map(it -> it.title().isEmpty() ? it.id() : it.title())
        .findFirst()
        .orElse(node);
  }
}
